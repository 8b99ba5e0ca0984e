import { expect, test } from 'vitest'
import { inverseNormal } from './inverse-normal.ts'
import { studentMultiplier } from './student-t.ts'

// SciPy 1.17: scipy.stats.t.ppf(.975, ν); the same as in Student’s tables
test.each([
  [1, 12.70620474],
  [2, 4.30265273],
  [4, 2.77644511],
  [9, 2.26215716],
  [29, 2.04522964],
  [99, 1.98421695],
])('with %i degrees of freedom, 95 %% lie within ± %f', (freedom, multiplier) => {
  expect(studentMultiplier(0.95, freedom)).toBeCloseTo(multiplier, 7)
})

// tan(π · .4) for the Cauchy distribution; 2 p √2 / √(1 − p²) … for two degrees, here p = .5
test('few degrees of freedom agree with their closed forms', () => {
  expect(studentMultiplier(0.8, 1)).toBeCloseTo(Math.tan(0.4 * Math.PI), 9)
  expect(studentMultiplier(0.5, 2)).toBeCloseTo((0.5 * Math.SQRT2) / Math.sqrt(1 - 0.25), 9)
})

test('many degrees of freedom come to the normal distribution', () => {
  expect(studentMultiplier(0.9, 100_000)).toBeCloseTo(inverseNormal(0.95), 4)
})
