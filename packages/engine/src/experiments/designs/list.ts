import { checkSize, MOST_FACTORS, type Design } from './design.ts'
import { middleOf } from './grid.ts'

/** Points that somebody wrote down, in that order: the k-th value of every factor together. */
export const listDesign = (dimensions: number, points: number): Design => {
  checkSize(dimensions, points, MOST_FACTORS)
  return Array.from({ length: points }, (_, k) =>
    Array.from({ length: dimensions }, () => middleOf(k, points)),
  )
}
