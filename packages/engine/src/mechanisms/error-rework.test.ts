import { expect, test } from 'vitest'
import { errorRework } from './error-rework.ts'
import { after, afterTicks } from './test-world.ts'

test('each error caught in time leaves work', () => {
  const { clinics } = after(errorRework, {
    groups: { reworkHours: 0 },
    clinics: { caughtErrors: 3, reworkBacklog: 0 },
    parameters: { reworkPerError: 2 },
  })
  expect(clinics.reworkCreated[0]).toBe(6)
  expect(clinics.reworkDone[0]).toBe(0)
})

test('what is done in the hours of open days drains over the week', () => {
  const { clinics } = after(errorRework, {
    groups: { reworkHours: [3, 1, 3, 0] },
    clinics: { daysPerOpenDay: 7 / 5 },
  })
  expect(clinics.reworkDone[0]).toBeCloseTo(5, 12)
})

test('where nobody is at work, the work waits', () => {
  const { clinics } = afterTicks(errorRework, 10, {
    groups: { reworkHours: 0 },
    clinics: { caughtErrors: 0, reworkBacklog: 10 },
  })
  expect(clinics.reworkBacklog[0]).toBe(10)
})
