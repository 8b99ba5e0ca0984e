import { expect, test } from 'vitest'
import { costOf, deviation, residual, spread } from './residual.ts'

const outcome = { id: 'p', value: 5, tolerance: 2 }

test('a residual is the distance in tolerances, times the root of the weight', () => {
  expect(residual({ ...outcome, target: 1 })).toBe(2)
  expect(residual({ ...outcome, target: 9 })).toBe(-2)
  expect(residual({ ...outcome, target: 1, weight: 4 })).toBe(4)
  expect(costOf([2, -2, 1])).toBe(9)
})

test('a range counts from its nearer end, and not at all inside', () => {
  expect(deviation({ ...outcome, target: [4, 6] })).toBe(0)
  expect(deviation({ ...outcome, target: [0, 4] })).toBe(0.5)
  expect(deviation({ ...outcome, target: [6, Infinity] })).toBe(-0.5)
  expect(deviation({ ...outcome, target: [-Infinity, 5] })).toBe(0)
})

test('a wide target range tells less than a narrow one, and an open one nothing inside', () => {
  expect(spread({ ...outcome, target: 1 })).toBe(2)
  expect(spread({ ...outcome, target: 1, weight: 4 })).toBe(1)
  // variance of a uniform distribution over 12: 144 / 12
  expect(spread({ ...outcome, target: [0, 12] })).toBe(4)
  expect(spread({ ...outcome, target: [0, Infinity] })).toBe(Infinity)
  expect(spread({ ...outcome, target: [6, Infinity] })).toBe(2)
})
