import { expect, test } from 'vitest'
import { meanInterval, percentileInterval } from './intervals.ts'

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
