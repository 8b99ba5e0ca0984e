import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logMean, logMeanParts } from './log-mean.ts'

const positive = fc.double({ min: 1e-3, max: 1e3, noNaN: true })
const orZero = fc.oneof(positive, fc.constant(0))

test('the logarithmic mean of 1 and e is e − 1', () => {
  expect(logMean(1, Math.E)).toBeCloseTo(Math.E - 1, 12)
  expect(logMean(3, 3)).toBe(3)
  expect(logMean(0, 5)).toBe(0)
})

test('of numbers that hardly differ it is exact, too', () => {
  fc.assert(
    fc.property(fc.double({ min: -0.03, max: 0.03, noNaN: true }), gap => {
      const b = 1 + gap
      // what is left of the gap after rounding
      const h = b - 1
      const exact = h === 0 ? 1 : h / Math.log1p(h)
      expect(Math.abs(logMean(1, b) / exact - 1)).toBeLessThan(1e-13)
    }),
  )
  // where the series ends and the logarithm begins
  const b = 1.0199
  expect(Math.abs(logMean(1, b) / ((b - 1) / Math.log1p(b - 1)) - 1)).toBeLessThan(5e-15)
})

// a known inequality: geometric mean ≤ logarithmic mean ≤ arithmetic mean
test('the logarithmic mean lies between the geometric and the arithmetic', () => {
  fc.assert(
    fc.property(positive, fc.double({ min: 0.5, max: 2, noNaN: true }), (a, ratio) => {
      const b = a * ratio
      const mean = logMean(a, b)
      expect(mean).toBeGreaterThanOrEqual(Math.sqrt(a * b) * (1 - 1e-12))
      expect(mean).toBeLessThanOrEqual(((a + b) / 2) * (1 + 1e-12))
    }),
  )
})

test('a product that doubles by one factor owes it everything', () => {
  expect([...logMeanParts([2, 3], [1, 3])].map(part => Number(part.toFixed(12)))).toEqual([3, 0])
})

test('two factors that grow alike have half each', () => {
  const [first, second] = logMeanParts([2, 2], [1, 1])
  expect(first).toBeCloseTo(1.5, 12)
  expect(second).toBeCloseTo(1.5, 12)
})

test('the parts add up to the change, whatever is or becomes 0', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(orZero, orZero), { minLength: 1, maxLength: 4 }), pairs => {
      const product = (side: 0 | 1) => pairs.reduce((result, pair) => result * pair[side], 1)
      const parts = logMeanParts(
        pairs.map(([now]) => now),
        pairs.map(([, then]) => then),
      )
      const sum = parts.reduce((total, part) => total + part, 0)
      const scale = Math.max(product(0), product(1), 1e-12)
      expect(Math.abs(sum - (product(0) - product(1))) / scale).toBeLessThan(1e-9)
    }),
  )
})

test('a factor that falls to 0 has all of the fall, and two share it', () => {
  expect([...logMeanParts([0, 3, 5], [2, 2, 5])]).toEqual([-20, 0, 0])
  expect([...logMeanParts([0, 0, 5], [2, 2, 5])]).toEqual([-10, -10, 0])
  expect([...logMeanParts([4, 1], [0, 1])]).toEqual([4, 0])
})

test('the limit at 0 is where the parts of smaller and smaller factors go', () => {
  const [first, second] = logMeanParts([1e-300, 3], [2, 2])
  // in the logarithm, 300 decades are not far
  expect(first).toBeCloseTo(-4, 1)
  expect(Math.abs(second)).toBeLessThan(0.01)
})
