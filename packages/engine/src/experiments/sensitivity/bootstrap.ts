import { percentileInterval, type Interval } from '../../numerics/intervals.ts'
import { KeyedRandom, streamOf } from '../../numerics/random.ts'
import { WORD } from '../designs/design.ts'

const drawing = streamOf('bootstrap')

/** How intervals are drawn. */
export interface Resampling {
  readonly seed: string
  /** Times that the sample is drawn anew. */
  readonly resamples: number
  /** Share of the resampled values inside the interval, in (0, 1). */
  readonly coverage: number
}

/**
 * Bootstrap intervals of several statistics of one sample (percentile method; Efron & Tibshirani 1993): as many
 * members as the sample has are drawn from it with replacement, again and again, and the intervals hold the
 * middle of what the statistics are then.
 *
 * `statistics` is given positions in the sample and returns one number for each statistic.
 */
export const bootstrapIntervals = (
  members: number,
  statistics: (drawn: Int32Array) => readonly number[],
  { seed, resamples, coverage }: Resampling,
): readonly Interval[] => {
  const random = KeyedRandom.fromSeed(seed)
  const drawn = new Int32Array(members)
  const values: number[][] = []
  for (let b = 0; b < resamples; b++) {
    for (let i = 0; i < members; i++) {
      random.draw(drawing, b, 0, i)
      drawn[i] = Math.floor(((random.words[0] >>> 0) / WORD) * members)
    }
    statistics(drawn).forEach((value, k) => (values[k] ??= []).push(value))
  }
  return values.map(own => percentileInterval(own, coverage))
}
