import { expect, test } from 'vitest'
import { after } from './test-world.ts'
import { throughputPressure } from './throughput-pressure.ts'

const pressureAt = (
  clinics: { reportedVisits: number; budgetedVisits?: number; ward?: number },
  inputs: { valueBased?: number; panel?: number } = {},
) =>
  after(throughputPressure, { clinics: { budgetedVisits: 100, ward: 0, ...clinics }, inputs })
    .clinics.throughputPressure[0]

test('a clinic that meets its budget is left alone', () => {
  expect(pressureAt({ reportedVisits: 100 })).toBe(0)
  expect(pressureAt({ reportedVisits: 120 })).toBe(0)
})

test('the pressure is the share by which visits fall short', () => {
  expect(pressureAt({ reportedVisits: 80 })).toBeCloseTo(0.2, 12)
})

test('payment for value takes the pressure away, as far as it goes', () => {
  expect(pressureAt({ reportedVisits: 80 }, { valueBased: 0.5 })).toBeCloseTo(0.1, 12)
  expect(pressureAt({ reportedVisits: 80 }, { valueBased: 1 })).toBe(0)
})

test('a panel that was cut on purpose cuts the budget', () => {
  expect(pressureAt({ reportedVisits: 80 }, { panel: -0.2 })).toBeCloseTo(0, 12)
})

test('wards, and clinics without a budget, are left alone', () => {
  expect(pressureAt({ reportedVisits: 80, ward: 1 })).toBe(0)
  expect(pressureAt({ reportedVisits: 0, budgetedVisits: 0 })).toBe(0)
})
