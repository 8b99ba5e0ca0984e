import { expect, test } from 'vitest'
import { after, HALVING } from './test-world.ts'
import { wantedVisits } from './wanted-visits.ts'

/** 14 requests a working day are 10 a calendar day: 200 wait at the goal of 20 days. */
const atGoal = { requestsPerDay: 14, backlog: 200, daysPerOpenDay: 7 / 5, ward: 0 }
const parameters = { accessGoal: 20, catchUpTime: HALVING }
const wantedAt = (clinics: Record<string, number>) =>
  after(wantedVisits, { clinics: { ...atGoal, ...clinics }, parameters }).clinics.visitsWanted[0]

test('at the access goal as many visits are wanted as are asked for', () => {
  expect(wantedAt({})).toBeCloseTo(14, 12)
})

test('patients beyond the goal are to be worked off over the catch-up time', () => {
  // half of the ten within a calendar day, so 7 in a working day
  expect(wantedAt({ backlog: 210 })).toBeCloseTo(21, 12)
})

test('a clinic ahead of its goal lets the wait grow back', () => {
  expect(wantedAt({ backlog: 190 })).toBeCloseTo(7, 12)
})

test('a clinic far ahead of its goal wants no negative visits', () => {
  expect(wantedAt({ backlog: 0 })).toBe(0)
})

test('patients on a ward cannot wait: all of today are to be seen, and nobody of yesterday', () => {
  const ward = { ward: 1, daysPerOpenDay: 1 }
  expect(wantedAt({ ...ward, backlog: 0 })).toBeCloseTo(14, 12)
  expect(wantedAt({ ...ward, backlog: 3 })).toBeCloseTo(14, 12)
})

test('where nobody asks and nobody waits no visit is wanted', () => {
  expect(wantedAt({ requestsPerDay: 0, backlog: 0 })).toBe(0)
})
