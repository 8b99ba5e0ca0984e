import { expect, test } from 'vitest'
import { inverseNormal } from './inverse-normal.ts'
import { normalCdf } from './normal.ts'

// scipy 1.17: scipy.stats.norm.cdf
test('the chances agree with SciPy', () => {
  expect(normalCdf(-3)).toBeCloseTo(0.0013498980316300933, 14)
  expect(normalCdf(-1)).toBeCloseTo(0.15865525393145707, 14)
  expect(normalCdf(0.5)).toBeCloseTo(0.6914624612740131, 14)
  expect(normalCdf(6)).toBeCloseTo(0.9999999990134123, 14)
  expect(normalCdf(-8) / 6.22096057427174e-16).toBeCloseTo(1, 6)
})

test('half lies below 0, nothing below minus infinity and all below infinity', () => {
  expect(normalCdf(0)).toBeCloseTo(0.5, 14)
  expect(normalCdf(-Infinity)).toBe(0)
  expect(normalCdf(Infinity)).toBe(1)
})

test('it undoes the quantile function', () => {
  for (const p of [1e-6, 0.01, 0.3, 0.5, 0.8, 0.999])
    expect(normalCdf(inverseNormal(p))).toBeCloseTo(p, 12)
})

test('it rises without a step where the tail begins', () => {
  const before = normalCdf(-7.0710678)
  const after = normalCdf(-7.0710679)
  expect(after).toBeLessThan(before)
  expect(after / before).toBeCloseTo(1, 5)
})
