import { expect, test } from 'vitest'
import { individualDemands } from './individual-demands.ts'
import { after } from './test-world.ts'

const parameters = { standardDay: 8 }

test('everyone present works the clinic’s hours', () => {
  const { clinicians } = after(individualDemands, {
    posts: [2],
    clinicians: { present: [1, 0] },
    clinics: { hoursFactor: 1.25 },
    parameters,
  })
  expect([...clinicians.hours]).toEqual([10, 0])
})

test('a person of the team’s mean vigour feels the clinic’s pressure', () => {
  const { clinicians } = after(individualDemands, {
    clinicians: { vigour: 0.7 },
    clinics: { workPressure: 1.4, teamVigour: 0.7 },
  })
  expect(clinicians.demands[0]).toBeCloseTo(1.4, 12)
})

test('the tired feel the same load as more', () => {
  const { clinicians } = after(individualDemands, {
    posts: [2],
    clinicians: { vigour: [1, 0.5] },
    clinics: { workPressure: 1, teamVigour: 0.75 },
  })
  expect([...clinicians.demands]).toEqual([0.75, 1.5])
})

test('the absent carry no demands', () => {
  const { clinicians } = after(individualDemands, { clinicians: { present: 0 } })
  expect(clinicians.demands[0]).toBe(0)
})
