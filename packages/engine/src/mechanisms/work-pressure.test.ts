import { expect, test } from 'vitest'
import { after } from './test-world.ts'
import { workPressure } from './work-pressure.ts'

/** Physicians and advanced practice clinicians, nurses, support staff; nothing is passed on. */
const groups = { assignedHours: [12, 4, 6, 9], capacityHours: [8, 4, 8, 6] }
const alone = { spillToProviderHours: 0, spillToNurseHours: 0, delegatedHours: 0 }
const pressures = (
  clinics: Record<string, number> = {},
  given: Record<string, readonly number[]> = {},
) => [
  ...after(workPressure, { clinics: { ...alone, ...clinics }, groups: { ...groups, ...given } })
    .groups.workPressure,
]
const near = (values: readonly number[]) => values.map(value => expect.closeTo(value, 12) as number)

test('the hours assigned stand against capacity, role by role', () => {
  expect(pressures()).toEqual(near([1.5, 1, 0.75, 1.5]))
})

test('what spills back weighs on all providers alike, by what they can do', () => {
  // 3 hours over 12
  expect(pressures({ spillToProviderHours: 3 })).toEqual(near([1.75, 1.25, 0.75, 1.5]))
})

test('what is delegated leaves the providers and weighs on support staff', () => {
  expect(pressures({ delegatedHours: 3 })).toEqual(near([1.25, 0.75, 0.75, 2]))
})

test('what spills to nurses weighs on them only', () => {
  expect(pressures({ spillToNurseHours: 2 })).toEqual(near([1.5, 1, 1, 1.5]))
})

test('passing hours on from support staff to providers moves them, and makes none', () => {
  const hoursOf = (given: readonly number[]) =>
    given.reduce((sum, pressure, g) => sum + pressure * groups.capacityHours[g], 0)
  expect(hoursOf(pressures({ delegatedHours: 3 }))).toBeCloseTo(hoursOf(pressures()), 12)
})

test('half of the capacity means twice the pressure', () => {
  expect(pressures({}, { capacityHours: [4, 2, 4, 3] })).toEqual(near([3, 2, 1.5, 3]))
})

test('an empty clinic reports no pressure, whatever is passed on', () => {
  const passed = { spillToProviderHours: 3, spillToNurseHours: 2, delegatedHours: 1 }
  expect(pressures(passed, { capacityHours: [0, 0, 0, 0] })).toEqual([0, 0, 0, 0])
})

test('a role with nobody there reports no pressure, and the other providers have its part', () => {
  const one = { assignedHours: [16, 0, 6, 9], capacityHours: [8, 0, 8, 6] }
  expect(pressures({ spillToProviderHours: 4 }, one)).toEqual(near([2.5, 0, 0.75, 1.5]))
})

test('delegating more than there is leaves no negative pressure', () => {
  expect(pressures({ delegatedHours: 100 }).slice(0, 2)).toEqual([0, 0])
})

test('nurses’ work stands against the hours of those who are here, with those who float', () => {
  expect(pressures({ nursingHours: 12 })).toEqual(near([1.5, 1, 0.5, 1.5]))
  expect(pressures({ nursingHours: 0 })).toEqual(near([1.5, 1, 0, 1.5]))
})

test('next to no capacity gives a pressure beyond bearing, and never an infinite one', () => {
  const [physicians, , , support] = pressures({}, { capacityHours: [5e-324, 4, 8, 5e-324] })
  expect(physicians).toBe(1e6)
  expect(support).toBe(1e6)
})
