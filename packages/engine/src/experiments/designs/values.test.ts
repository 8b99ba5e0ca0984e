import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gridDesign } from './grid.ts'
import { valueAmong, valueBetween } from './values.ts'

test('places between two ends are spread evenly over them, ends included', () => {
  expect(valueBetween('points/day', [2, 6], 0)).toBe(2)
  expect(valueBetween('points/day', [2, 6], 0.25)).toBe(3)
  expect(valueBetween('points/day', [2, 6], 1)).toBe(6)
})

test('no place leads outside the ends', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (low, width, place) => {
        const value = valueBetween('$', [low, low + width], place)
        expect(value).toBeGreaterThanOrEqual(low)
        expect(value).toBeLessThanOrEqual(low + width)
      },
    ),
  )
})

test('a switch is on or off', () => {
  expect([0, 1 / 3, 2 / 3, 0.99].map(place => valueBetween('switch', [0, 1], place))).toEqual([
    0, 0, 1, 1,
  ])
})

test('the cells of a grid pick each of the values that were written', () => {
  const values = [3, 1, 4, 1.5, 9, 2.6, 5]
  const picked = gridDesign([7], 'any').map(([place]) => valueAmong(values, place))
  expect(new Set(picked)).toEqual(new Set(values))
  expect(picked).toHaveLength(7)
})
