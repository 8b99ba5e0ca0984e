import { expect, test } from 'vitest'
import { hardship } from './hardship.ts'
import { after } from './test-world.ts'

const parameters = { callStrain: 0.12, longHoursStrain: 0.3, strainFromDepartures: 0.4 }
const at = (callLoad: number, plannedDay: number, departureShock: number, days = 7 / 5) =>
  after(hardship, {
    groups: { callLoad, plannedDay },
    clinics: { departureShock, daysPerOpenDay: days },
    parameters,
  }).groups.hardship[0]

test('a week of 40 hours, a night on call and a whole team are no hardship', () => {
  expect(at(1, 8, 0)).toBe(0)
})

test('from one night on call to two strain rises, and hardly beyond', () => {
  expect(at(1.5, 8, 0)).toBeCloseTo(0.06, 12)
  expect(at(2, 8, 0)).toBeCloseTo(0.12, 12)
  expect(at(3, 8, 0)).toBeCloseTo(0.12 * 1.075, 12)
})

test('half as many hours again as usual are half of the strain of a doubled week', () => {
  expect(at(0, 12, 0)).toBeCloseTo(0.15, 12)
  // the same week over seven days
  expect(at(0, 60 / 7, 0, 1)).toBeCloseTo(0.15, 12)
  expect(at(0, 4, 0)).toBe(0)
})

test('the loss of half of the team adds to it', () => {
  expect(at(2, 12, 0.5)).toBeCloseTo(0.12 + 0.15 + 0.2, 12)
})
