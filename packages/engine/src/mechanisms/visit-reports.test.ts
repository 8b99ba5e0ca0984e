import { expect, test } from 'vitest'
import { afterTicks, HALVING } from './test-world.ts'
import { visitReports } from './visit-reports.ts'

test('reports follow the visits given', () => {
  const { clinics } = afterTicks(visitReports, 60, {
    clinics: { visitsPerDay: 12, reportedVisits: 0 },
    parameters: { throughputTime: HALVING },
  })
  expect(clinics.reportedVisits[0]).toBeCloseTo(12, 10)
})
