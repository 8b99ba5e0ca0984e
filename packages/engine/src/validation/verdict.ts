import { standardDeviation } from '../numerics/statistics.ts'
import { studentMultiplier } from '../numerics/student-t.ts'
import type { Interval } from '../numerics/intervals.ts'
import type { Pattern } from './pattern.ts'

export type PatternVerdict = 'pass' | 'fail' | 'shown'

/** Room for rounding where a tolerance is exact, in parts of the bound. */
const ROUNDING = 1e-9

/** Whether a value lies within a pattern’s tolerance. */
export const isWithin = (
  value: number | null,
  { low, high }: Pick<Pattern, 'low' | 'high'>,
): boolean =>
  value !== null &&
  !Number.isNaN(value) &&
  (low === null || value >= low - ROUNDING * Math.abs(low)) &&
  (high === null || value <= high + ROUNDING * Math.abs(high))

/** A pattern that is only shown is never failed; every other passes or fails by its value. */
export const verdictOn = (
  value: number | null,
  pattern: Pick<Pattern, 'kind' | 'low' | 'high'>,
): PatternVerdict => {
  if (pattern.kind === 'show') return 'shown'
  return isWithin(value, pattern) ? 'pass' : 'fail'
}

/** Whether an interval reaches both sides of an end of the tolerance, so that luck may decide. */
export const isOnTheEdge = (
  interval: Interval | null,
  { low, high }: Pick<Pattern, 'low' | 'high'>,
): boolean =>
  interval !== null &&
  [low, high].some(end => end !== null && interval[0] < end && interval[1] > end)

/** Share of all cases in which the interval is to hold the value of endless runs. */
const COVERAGE = 0.95

/** Groups that replicates are divided into; fewer where there are fewer replicates. */
const GROUPS = 8

/** Divides the replicates 0 … n − 1 into at most eight groups of about the same size. */
export const groupsOf = (replicates: number): readonly (readonly number[])[] => {
  const groups = Math.min(GROUPS, replicates)
  return Array.from({ length: groups }, (_, g) => {
    const first = Math.round((g * replicates) / groups)
    const end = Math.round(((g + 1) * replicates) / groups)
    return Array.from({ length: end - first }, (_unused, i) => first + i)
  })
}

/**
 * A value over all replicates, and how far luck may have moved it: the estimate is made once over
 * all, and once in each of some groups of replicates, and the spread of those between groups gives
 * a t-interval around the value (sectioning).
 *
 *   value ± t · s / √groups
 *
 * Needs no formula for the error of an estimate, which a ratio or a peak has not.
 */
export const sectioned = (
  replicates: number,
  estimate: (replicates: readonly number[]) => number,
): { readonly value: number; readonly interval: Interval | null } => {
  const groups = groupsOf(replicates)
  const value = estimate(groups.flat())
  if (groups.length < 2) return { value, interval: null }
  const each = groups.map(estimate)
  const reach =
    (studentMultiplier(COVERAGE, groups.length - 1) * standardDeviation(each)) /
    Math.sqrt(groups.length)
  return { value, interval: Number.isFinite(reach) ? [value - reach, value + reach] : null }
}
