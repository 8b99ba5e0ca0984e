import { scenarioLimits } from '../../scenario/index.ts'

/**
 * Where an experiment looks: one row for each point, in the order in which points are run, with one
 * coordinate in [0, 1) for each factor.
 */
export type Design = readonly (readonly number[])[]

/** Factors of one design: more than the model has names for. */
export const MOST_FACTORS = 1_000

const checkWhole = (what: string, value: number, most: number): void => {
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new RangeError(`invalid ${what}: ${value}; expected a whole number from 1 to ${most}`)
}

/** Fails unless a design may have so many dimensions and points. */
export const checkSize = (dimensions: number, points: number, mostDimensions: number): void => {
  checkWhole('number of factors', dimensions, mostDimensions)
  checkWhole('number of points', points, scenarioLimits.points)
}

/** 2³²: a word of chance divided by it lies in [0, 1). */
export const WORD = 4_294_967_296

/** A point with one coordinate replaced. */
export const moved = (point: readonly number[], at: number, place: number): readonly number[] =>
  point.map((own, d) => (d === at ? place : own))
