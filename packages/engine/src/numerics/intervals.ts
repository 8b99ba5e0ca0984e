import { inverseNormal } from './inverse-normal.ts'
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
  return intervalOfMean(values, studentMultiplier(coverage, count - 1))
}

/** The same interval where t is known already, as for many means of equally many values. */
export const intervalOfMean = (values: ArrayLike<number>, multiplier: number): Interval => {
  const centre = mean(values)
  const reach = (multiplier * standardDeviation(values)) / Math.sqrt(values.length)
  return [centre - reach, centre + reach]
}

/**
 * Where a share would come to lie with ever more cases (score interval of Wilson 1927):
 *
 *   (p + z² / 2n ± z · √(p (1 − p) / n + z² / 4n²)) / (1 + z² / n)
 *
 * It stays within 0 and 1 and has a width even where nobody or everybody is counted. `counted` in
 * [0, cases], halves allowed; `cases` at least 1; `coverage` in (0, 1).
 */
export const shareInterval = (counted: number, cases: number, coverage: number): Interval => {
  const z = inverseNormal((1 + coverage) / 2)
  const share = counted / cases
  const weight = (z * z) / cases
  const centre = share + weight / 2
  const reach = z * Math.sqrt((share * (1 - share)) / cases + weight / (4 * cases))
  // within rounding, an end would otherwise fall on the wrong side of a share of 0 or 1
  return [
    Math.max(0, Math.min(share, (centre - reach) / (1 + weight))),
    Math.min(1, Math.max(share, (centre + reach) / (1 + weight))),
  ]
}
