import { expect, test } from 'vitest'
import { meanInterval, percentileInterval, shareInterval } from './intervals.ts'

// Student 1908, additional hours of sleep; R: t.test(sleep differences) gives −2.4599 to −0.7001
test('the interval of the mean of Student’s sleep differences agrees with R', () => {
  const differences = [-1.2, -2.4, -1.3, -1.3, 0, -1, -1.8, -0.8, -4.6, -1.4]
  const [low, high] = meanInterval(differences, 0.95)
  expect(low).toBeCloseTo(-2.4599, 4)
  expect(high).toBeCloseTo(-0.7001, 4)
})

test('one run cannot say how sure its mean is', () => {
  expect(meanInterval([3], 0.95)).toEqual([-Infinity, Infinity])
})

// R: quantile(c(8, 1, 4, 2), c(.05, .95)) gives 1.15 and 7.4
test('the percentile interval agrees with R and leaves the values in their order', () => {
  const values = Object.freeze([8, 1, 4, 2])
  const [low, high] = percentileInterval(values, 0.9)
  expect(low).toBeCloseTo(1.15, 12)
  expect(high).toBeCloseTo(7.4, 12)
})

// Newcombe 1998 (Statistics in Medicine 17:857–872), table I, method 3
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('the interval of a share of %i in %i is the published one', (counted, cases, low, high) => {
  const ends = shareInterval(counted, cases, 0.95)
  expect(ends[0]).toBeCloseTo(low, 4)
  expect(ends[1]).toBeCloseTo(high, 4)
})
