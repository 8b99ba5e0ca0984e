import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawnAt, heightOf, isDrawn, knotsOf, valueOf } from './forecast.ts'

test('a forecast of five years has a knot every three months', () => {
  expect(knotsOf(6, 60)).toEqual(Array.from({ length: 18 }, (_, i) => 9 + 3 * i))
  expect(knotsOf(0, 12)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1))
})

test('no forecast has many knots, and none lies beyond the end', () => {
  fc.assert(
    fc.property(fc.nat(24), fc.integer({ min: 1, max: 240 }), (known, more) => {
      const knots = knotsOf(known, known + more)
      expect(knots.length).toBeLessThanOrEqual(20)
      for (const knot of knots) expect(knot > known && knot <= known + more).toBe(true)
    }),
  )
})

test('a height is read back as the value that it was drawn at, to a hundredth of the axis', () => {
  const axis = [14, 30] as const
  fc.assert(
    fc.property(fc.double({ min: 14, max: 30, noNaN: true }), value => {
      expect(Math.abs(valueOf(axis, heightOf(axis, value)) - value)).toBeLessThanOrEqual(
        0.08 + 1e-9,
      )
    }),
  )
  expect([heightOf(axis, 0), heightOf(axis, 99)]).toEqual([0, 100])
})

test('a quick stroke passes over no knot', () => {
  const from = drawnAt([], 5, 0, 40, { start: 50 })
  expect(from).toEqual([40, null, null, null, null])
  expect(drawnAt(from, 5, 4, 80, { from: 0, start: 50 })).toEqual([40, 50, 60, 70, 80])
  expect(drawnAt([], 5, 2, 80, { start: 20 })).toEqual([40, 60, 80, null, null])
  expect(drawnAt([1, 2, 3, 4, 5], 5, 1, 50, { from: 3, start: 0 })).toEqual([1, 50, 27, 4, 5])
})

test('is drawn when every knot has a height', () => {
  expect(isDrawn([1, 2], 2)).toBe(true)
  expect(isDrawn([1, null], 2)).toBe(false)
  expect(isDrawn([1, 2], 3)).toBe(false)
  expect(isDrawn([], 2)).toBe(false)
})
