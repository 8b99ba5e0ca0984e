import { expect, test } from 'vitest'
import { correlation } from './correlation.ts'

// Anscombe 1973, The American Statistician 27:17, first set: r = .816
test('the correlation of Anscombe’s first set is as printed', () => {
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
  expect(correlation(x, y)).toBeCloseTo(0.816, 3)
})

test('a straight line correlates fully, whichever way it goes and whatever its units', () => {
  expect(correlation([1, 2, 3], [1e6, 1e6 + 5, 1e6 + 10])).toBeCloseTo(1, 12)
  expect(correlation([1, 2, 3], [-2, -4, -6])).toBeCloseTo(-1, 12)
})

test('what does not vary correlates with nothing', () => {
  expect(correlation([1, 2, 3], [4, 4, 4])).toBe(0)
})
