import { expect, test } from 'vitest'
import { mean, quantileOfSorted, skewness, standardDeviation, variance } from './statistics.ts'

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

// NIST Statistical Reference Datasets, univariate summary statistics, set NumAcc3: certified values
test('the standard deviation keeps its digits beside a large mean', () => {
  const values = [1000000.2]
  for (let pair = 0; pair < 500; pair++) values.push(1000000.1, 1000000.3)
  expect(mean(values)).toBeCloseTo(1000000.2, 8)
  expect(standardDeviation(values)).toBeCloseTo(0.1, 9)
})

// R: var(c(2, 4, 4, 4, 5, 5, 7, 9)) gives 32/7
test('the variance divides by one less than the count', () => {
  expect(variance([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(32 / 7, 14)
})

test('a single value does not vary', () => {
  expect(variance([7])).toBe(0)
  expect(standardDeviation([])).toBe(0)
})

// of a chance p: (1 − 2p) / √(p (1 − p))
test('the skewness is that of the distribution, and 0 where nothing varies', () => {
  expect(skewness([0, 0, 1])).toBeCloseTo(Math.SQRT1_2, 14)
  expect(skewness([5, 5, 5, 5, 7])).toBeCloseTo(1.5, 14)
  expect(skewness([-3, 0, 3])).toBe(0)
  expect(skewness([4, 4])).toBe(0)
})
