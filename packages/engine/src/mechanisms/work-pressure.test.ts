import { expect, test } from 'vitest'
import { after, HALVING } from './test-world.ts'
import { workPressure } from './work-pressure.ts'

/** 14 requests a working day are 10 a calendar day: 200 wait at the goal of 20 days. */
const atGoal = {
  requestsPerDay: 14,
  backlog: 200,
  visitHours: 0.5,
  overheadHours: 1,
  teamCapacity: 2,
}
const parameters = { accessGoal: 20, catchUpTime: HALVING, standardDay: 8 }
const pressureAt = (clinics: Record<string, number>) =>
  after(workPressure, { clinics: { ...atGoal, ...clinics }, parameters }).clinics.workPressure[0]

test('at the access goal the day’s requests and overhead stand against capacity', () => {
  expect(pressureAt({})).toBeCloseTo((14 * 0.5 + 1) / 16, 12)
})

test('patients beyond the goal are to be worked off over the catch-up time', () => {
  // half of the ten within a calendar day, so 7 in a working day
  expect(pressureAt({ backlog: 210 })).toBeCloseTo(((14 + 7) * 0.5 + 1) / 16, 12)
})

test('a clinic ahead of its goal wants no negative visits', () => {
  expect(pressureAt({ backlog: 0 })).toBeCloseTo(1 / 16, 12)
})

test('half of the capacity means twice the pressure', () => {
  expect(pressureAt({ teamCapacity: 1 })).toBeCloseTo(2 * pressureAt({}), 12)
})

test('an empty clinic reports no pressure', () => {
  expect(pressureAt({ teamCapacity: 0 })).toBe(0)
})
