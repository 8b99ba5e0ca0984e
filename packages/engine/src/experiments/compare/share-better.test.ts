import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareBetter } from './share-better.ts'

test('a gain counts whole, a tie half, a loss not at all', () => {
  expect(shareBetter([2, 0.1, 0, -1], 0.95).share).toBe(0.625)
})

// Newcombe 1998 (Statistics in Medicine 17:857–872), table I, method 3: 0 of 20 is 0 to 0.1611
test('that none of twenty is better leaves room for one in six', () => {
  const { low, high } = shareBetter(
    Array.from({ length: 20 }, () => -1),
    0.95,
  )
  expect(low).toBe(0)
  expect(high).toBeCloseTo(0.1611, 4)
})

test('the interval holds the share and stays within 0 and 1', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1 }), gains => {
      const { share, low, high } = shareBetter(gains, 0.95)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(low).toBeLessThanOrEqual(share)
      expect(high).toBeGreaterThanOrEqual(share)
      expect(high).toBeLessThanOrEqual(1)
    }),
  )
})
