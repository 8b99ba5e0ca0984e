import fc from 'fast-check'
import { expect, test } from 'vitest'
import { domainOf } from './domain.ts'

test('an axis holds all values with round ends, and what it has to hold', () => {
  expect(domainOf([21.3, 25.7], { zero: false, span: 0, holds: 27 })).toEqual([21, 27])
  expect(domainOf([3, 41], { zero: true, span: 0, holds: null })).toEqual([0, 50])
})

test('noise does not fill a chart, and what is never negative has no axis below nought', () => {
  const [low, high] = domainOf([1, 1.1], { zero: false, span: 12, holds: null })
  expect(low).toBe(0)
  expect(high - low).toBeGreaterThanOrEqual(7)
})

test('every value is on its axis', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e7, max: 1e7, noNaN: true }), { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      (values, zero) => {
        const [low, high] = domainOf(values, { zero, span: 1, holds: null })
        expect(low).toBeLessThanOrEqual(Math.min(...values))
        expect(high).toBeGreaterThanOrEqual(Math.max(...values))
      },
    ),
  )
})
