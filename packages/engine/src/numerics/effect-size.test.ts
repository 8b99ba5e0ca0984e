import { expect, test } from 'vitest'
import { standardisedMeanDifference } from './effect-size.ts'

// Student 1908, in R as `sleep`: t = −1.8608 between the two groups of 10, and d = t · √(2 / 10)
test('the difference agrees with the t statistic of Student’s sleep data', () => {
  const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
  const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
  expect(standardisedMeanDifference(first, second)).toBeCloseTo(-1.8608 * Math.sqrt(0.2), 4)
  expect(standardisedMeanDifference(second, first)).toBeCloseTo(1.8608 * Math.sqrt(0.2), 4)
})

test('where nobody differs within a group there is no yardstick', () => {
  expect(standardisedMeanDifference([1, 1], [2, 2])).toBe(0)
  expect(standardisedMeanDifference([1], [2])).toBe(0)
})
