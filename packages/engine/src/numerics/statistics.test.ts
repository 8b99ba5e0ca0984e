import { expect, test } from 'vitest'
import { mean, quantileOfSorted } from './statistics.ts'

// R: quantile(c(1, 2, 4, 8), c(.05, .25, .5, .75, .95)) gives 1.15 1.75 3 5 7.4
test('quantiles agree with R', () => {
  const values = [1, 2, 4, 8]
  const quantiles = [0.05, 0.25, 0.5, 0.75, 0.95].map(p => quantileOfSorted(values, p))
  const expected = [1.15, 1.75, 3, 5, 7.4]
  quantiles.forEach((q, i) => expect(q).toBeCloseTo(expected[i], 12))
})

test('a single value is every quantile of itself', () => {
  expect(quantileOfSorted([7], 0.95)).toBe(7)
})

test('the mean of nothing is 0', () => {
  expect(mean([])).toBe(0)
  expect(mean([1, 2, 6])).toBe(3)
})
