import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gridDesign } from './grid.ts'
import { listDesign } from './list.ts'

const levelsOf = (design: readonly (readonly number[])[], levels: readonly number[]) =>
  design.map(point => point.map((place, d) => Math.floor(place * levels[d])))

test('every combination of levels stands in a grid once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }),
      fc.string(),
      (levels, seed) => {
        const cells = levelsOf(gridDesign(levels, seed), levels)
        expect(cells).toHaveLength(levels.reduce((product, own) => product * own, 1))
        expect(new Set(cells.map(String)).size).toBe(cells.length)
        for (const cell of cells) cell.forEach((level, d) => expect(level).toBeLessThan(levels[d]))
      },
    ),
    { numRuns: 50 },
  )
})

test('after each slice of a square grid every level of every factor has had the same number of runs', () => {
  const levels = [5, 5, 5]
  const cells = levelsOf(gridDesign(levels, 'slices'), levels)
  for (let slice = 1; slice <= 5; slice++) {
    const done = cells.slice(0, 25 * slice)
    for (let d = 0; d < 3; d++)
      for (let level = 0; level < 5; level++)
        expect(done.filter(cell => cell[d] === level)).toHaveLength(5 * slice)
  }
})

test('half of an uneven grid has about half of the runs of every level', () => {
  const levels = [2, 3, 7]
  const half = levelsOf(gridDesign(levels, 'uneven'), levels).slice(0, 21)
  for (let d = 0; d < 3; d++)
    for (let level = 0; level < levels[d]; level++) {
      const runs = half.filter(cell => cell[d] === level).length
      expect(Math.abs(runs - 21 / levels[d])).toBeLessThanOrEqual(3)
    }
})

test('a grid of more cells than anybody waits for is refused', () => {
  expect(() => gridDesign([100, 100, 100], 'x')).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid number of points: 1000000; expected a whole number from 1 to 100000]`,
  )
})

test('a list keeps the order in which it was written', () => {
  expect(levelsOf(listDesign(2, 3), [3, 3])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ])
})
