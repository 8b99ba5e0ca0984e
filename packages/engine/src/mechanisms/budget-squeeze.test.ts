import { expect, test } from 'vitest'
import { budgetSqueeze } from './budget-squeeze.ts'
import { after } from './test-world.ts'

const squeezeAt = (recentLosses: number, employedCount: number | readonly number[] = 1) =>
  after(budgetSqueeze, {
    organisations: { recentLosses },
    groups: { employedCount },
    parameters: { budgetedLosses: 0.2, squeezeFromLosses: 2 },
    ofRole: { salary: 100 },
  }).organisations.budgetSqueeze[0]

test('losses that are provided for squeeze nothing', () => {
  expect(squeezeAt(0)).toBe(0)
  expect(squeezeAt(79)).toBe(0)
})

test('what goes beyond them squeezes, at most fully', () => {
  // 180 of a payroll of 400 is 0.45: half of the way
  expect(squeezeAt(180)).toBeCloseTo(0.5, 12)
  expect(squeezeAt(4000)).toBe(1)
})

test('a smaller payroll is squeezed by the same losses more', () => {
  expect(squeezeAt(120, [1, 1, 0, 0])).toBeGreaterThan(squeezeAt(120))
})

test('where nobody is paid nothing is squeezed', () => {
  expect(squeezeAt(100, 0)).toBe(0)
})
