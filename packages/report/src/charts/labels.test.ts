import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread } from './labels.ts'

test('labels that have room stay where they are', () => {
  expect(spread([40, 10, 80], 15, [0, 100])).toEqual([40, 10, 80])
})

test('labels at one height are moved apart, in the order given', () => {
  expect(spread([50, 50, 50], 15, [0, 100])).toEqual([50, 65, 80])
  expect(spread([98, 99], 15, [0, 100])).toEqual([85, 100])
})

test('no two labels overlap, and all are within the plot where they fit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { maxLength: 10 }),
      heights => {
        const placed = spread(heights, 15, [0, 200])
        const sorted = [...placed].sort((a, b) => a - b)
        sorted
          .slice(1)
          .forEach((height, i) => expect(height - sorted[i]).toBeGreaterThan(15 - 1e-9))
        for (const height of placed) {
          expect(height).toBeGreaterThanOrEqual(-1e-9)
          expect(height).toBeLessThanOrEqual(200 + 1e-9)
        }
      },
    ),
  )
})
