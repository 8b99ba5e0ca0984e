import { expect, test } from 'vitest'
import { inverseNormal } from './inverse-normal.ts'

// Wichura (1988), section "Test results", and the usual tables
test('quantiles agree with the published values', () => {
  expect(inverseNormal(0.25)).toBeCloseTo(-0.6744897501960817, 14)
  expect(inverseNormal(0.001)).toBeCloseTo(-3.090232306167814, 13)
  expect(inverseNormal(1e-20)).toBeCloseTo(-9.262340089798408, 12)
  expect(inverseNormal(0.975)).toBeCloseTo(1.959963984540054, 13)
})

test('the median is 0 and the function is odd about it', () => {
  expect(inverseNormal(0.5)).toBe(0)
  for (const p of [0.01, 0.1, 0.3]) expect(inverseNormal(1 - p)).toBeCloseTo(-inverseNormal(p), 12)
})
