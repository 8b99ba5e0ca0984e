import fc from 'fast-check'
import { expect, it } from 'vitest'
import { courseDomain } from './course-domain.ts'

it('begins at nought where it should, and is never flatter than its least height', () => {
  expect(courseDomain([[3, 4]], { zero: true, span: 10 })).toEqual([0, 10])
  const [low, high] = courseDomain([[0.4, 0.41]], { zero: false, span: 0.2 })
  expect(high - low).toBeGreaterThanOrEqual(0.2)
})

it('has an axis before there is anything to draw', () => {
  expect(courseDomain([[Number.NaN]], { zero: false, span: 5 })).toEqual([0, 5])
})

it('holds everything that is drawn', () => {
  const curve = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 })
  fc.assert(
    fc.property(fc.array(curve, { minLength: 1 }), fc.boolean(), (curves, zero) => {
      const [low, high] = courseDomain(curves, { zero, span: 1 })
      for (const value of curves.flat()) {
        expect(value).toBeGreaterThanOrEqual(low)
        expect(value).toBeLessThanOrEqual(high)
      }
    }),
  )
})
