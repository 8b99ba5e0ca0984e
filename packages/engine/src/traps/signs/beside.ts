import type { LeverName } from '../../levers/index.ts'
import type { LoopName } from '../../loops/named-loops.ts'

/** What loops have of the change of a run, look by look (`LoopScoreResult` has it). */
export interface LoopsSeen {
  /** Months since the start of every look. */
  readonly months: readonly number[]
  readonly loops: Readonly<Record<LoopName, readonly number[]>>
  readonly activity: readonly number[]
}

/** Means of half-years, shape [half-year][replicate]. */
export type HalfYears = readonly Float64Array[]

/**
 * A run beside that of the same team with nothing done: all that a sign may be read from. Both runs of a
 * pair have the same luck.
 */
export interface Beside {
  /** Months that were run. */
  readonly months: number
  /** Levers that are moved at some time. */
  readonly levers: readonly LeverName[]
  /** A series of the run, and of the one with nothing done; `null` where a model has no such series. */
  readonly own: (series: string) => HalfYears | null
  readonly alone: (series: string) => HalfYears | null
  /** `null` where nobody has scored the loops. */
  readonly scores: LoopsSeen | null
}

export const MONTHS_OF_HALF_YEAR = 6

/** Half-years of the last year of a run, and of the last two. */
export const LAST_YEAR = 2
export const LAST_TWO_YEARS = 4

/** How many half-years there are in so many months; at least one. */
export const halfYearsIn = (months: number): number =>
  Math.max(1, Math.floor(months / MONTHS_OF_HALF_YEAR))

/** The half-year of a month; those beyond the last whole one belong to it. */
export const halfYearOf = (month: number, months: number): number =>
  Math.min(halfYearsIn(months) - 1, Math.floor(month / MONTHS_OF_HALF_YEAR))

/**
 * Means over half-years of what was recorded at `times`, in months, ascending; `at` gives the value of a
 * replicate at a record.
 */
export const halfYearMeans = (
  times: ArrayLike<number>,
  replicates: number,
  at: (record: number, replicate: number) => number,
): HalfYears => {
  const months = times[times.length - 1]
  const sums = Array.from({ length: halfYearsIn(months) }, () => new Float64Array(replicates))
  const records = new Float64Array(sums.length)
  for (let record = 0; record < times.length; record++) {
    const half = halfYearOf(times[record], months)
    records[half]++
    for (let r = 0; r < replicates; r++) sums[half][r] += at(record, r)
  }
  return sums.map((sum, half) => sum.map(value => value / records[half]))
}
