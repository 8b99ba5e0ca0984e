import { mean, quantileOfSorted, standardDeviation } from './statistics.ts'
import { studentMultiplier } from './student-t.ts'

/** Ends of an interval, in the unit of the values. */
export type Interval = readonly [low: number, high: number]

/**
 * What lies in the middle of the values themselves: the interval from quantile (1 − coverage) / 2 to
 * its mirror. It says how far single runs scatter, and does not shrink as runs are added.
 * `values` not empty and left as they are; `coverage` in (0, 1).
 */
export const percentileInterval = (values: ArrayLike<number>, coverage: number): Interval => {
  const sorted = Float64Array.from(values).sort()
  const tail = (1 - coverage) / 2
  return [quantileOfSorted(sorted, tail), quantileOfSorted(sorted, 1 - tail)]
}

/**
 * Where the mean of the values would come to lie with ever more of them, by Student’s t:
 *
 *   x̄ ± t · s / √n
 *
 * It shrinks as runs are added. Without end where a single value cannot say; `values` not empty.
 */
export const meanInterval = (values: ArrayLike<number>, coverage: number): Interval => {
  const count = values.length
  if (count < 2) return [-Infinity, Infinity]
  const centre = mean(values)
  const reach =
    (studentMultiplier(coverage, count - 1) * standardDeviation(values)) / Math.sqrt(count)
  return [centre - reach, centre + reach]
}
