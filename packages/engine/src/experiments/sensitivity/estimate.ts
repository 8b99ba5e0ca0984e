import type { Interval } from '../../numerics/intervals.ts'

/** A number with the ends of its interval. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** What one output says about one input, by the names of the measures. */
export type Estimates<Measure extends string> = Readonly<Record<Measure, Estimate>>

export const estimateOf = (value: number, [low, high]: Interval): Estimate => ({ value, low, high })
