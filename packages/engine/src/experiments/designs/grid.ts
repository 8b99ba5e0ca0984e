import { KeyedRandom, streamOf } from '../../numerics/random.ts'
import { checkSize, MOST_FACTORS, type Design } from './design.ts'
import { shuffled } from './shuffled.ts'

const slices = streamOf('grid slices')
const cells = streamOf('grid cells')

/** The middle of the k-th of so many equal parts. */
export const middleOf = (k: number, parts: number): number => (k + 0.5) / parts

/**
 * Every combination of the levels of all factors, each once; a coordinate is the middle of its level’s
 * part of [0, 1).
 *
 * They are run in Latin slices: cells whose levels sum to the same number, modulo the greatest number of
 * levels, of which a square grid has one for each level of each factor. Slices and the cells in them are in
 * the order of chance, so that a grid that stops early is balanced. Fails beyond 100,000 cells.
 */
export const gridDesign = (levels: readonly number[], seed: string): Design => {
  const count = levels.reduce((product, own) => product * own, 1)
  checkSize(levels.length, count, MOST_FACTORS)
  const random = KeyedRandom.fromSeed(seed)
  const most = Math.max(...levels)
  const sliceOrder = shuffled(most, random, slices, 0)
  const all = Array.from(shuffled(count, random, cells, 0), cell => {
    let rest = cell
    const point = levels.map(own => {
      const level = rest % own
      rest = Math.floor(rest / own)
      return level
    })
    return { point, slice: sliceOrder[point.reduce((sum, level) => sum + level, 0) % most] }
  })
  // a stable sort: cells of a slice stay in the order of chance
  return all
    .sort((a, b) => a.slice - b.slice)
    .map(({ point }) => point.map((level, d) => middleOf(level, levels[d])))
}
