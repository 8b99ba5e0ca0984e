import { seriesCatalogue, seriesNames, type SeriesName } from '../model/series/catalogue.ts'
import type { Trace } from '../model/trace.ts'
import { sequenceReach } from '../numerics/confidence-sequence.ts'
import { valuesAt } from './bands.ts'
import { BLOCK } from './ensemble.ts'
import type { Precision } from './result.ts'

/** Replicates before the first look; fewer say too little of how far they scatter. */
const FIRST_LOOK = 50
/** What is added from one look to the next, as a share of what is there. */
const LEAST_GROWTH = 0.1
const MOST_GROWTH = 1
const COVERAGE = 0.95

/** One number for each replicate, and how well their mean is to be known. */
export interface Watched {
  readonly values: ArrayLike<number>
  /** Half-width that the interval of the mean may have, in the unit of the values; more than 0. */
  readonly halfWidth: number
}

/** What one look at the replicates so far says. */
export interface Look {
  /** Replicates that were run. */
  readonly done: number
  /** Half-width of the interval of each mean; `Infinity` where the values cannot say. */
  readonly halfWidths: readonly number[]
  /** Whether all are narrow enough. */
  readonly enough: boolean
  /** Replicates to have by the next look. */
  readonly next: number
  /** Replicates that may be enough, as far as one can see. */
  readonly expected: number
}

/** Replicates to have by the first look, of at most `most`. */
export const firstLook = (most: number): number => Math.min(FIRST_LOOK, most)

/**
 * Looks whether the means of the replicates so far are known well enough, by intervals that hold however
 * often one looks (95 % each, `sequenceReach`), and says when to look again. The numbers may be those of
 * runs or paired differences of runs; `done` replicates were run, of at most `most`. What comes out
 * depends on nothing else, so that the same goal stops at the same replicate on every machine.
 */
export const lookAt = (watched: readonly Watched[], done: number, most: number): Look => {
  const halfWidths = watched.map(({ values }) => sequenceReach(values, COVERAGE))
  // widths shrink with the root of the count
  const missing = watched.map(({ halfWidth }, i) => (halfWidths[i] / halfWidth) ** 2 - 1)
  const growth = Math.max(LEAST_GROWTH, ...missing)
  const after = (share: number): number =>
    Math.min(most, Math.ceil((done + done * share) / BLOCK) * BLOCK)
  return {
    done,
    halfWidths,
    enough: watched.every(({ halfWidth }, i) => halfWidths[i] <= halfWidth),
    next: after(Math.min(MOST_GROWTH, growth)),
    expected: after(growth),
  }
}

/**
 * One series at the last record, one number for each replicate, in replicate order. `position` is its
 * place among those that the traces hold, where these are not all.
 */
export const finalValues = (
  traces: readonly Trace[],
  series: SeriesName,
  position = seriesNames.indexOf(series),
): Float64Array => {
  const replicates = traces.reduce((sum, { count }) => sum + count, 0)
  const last = traces.length > 0 ? traces[0].records - 1 : 0
  return valuesAt(traces, position, last, new Float64Array(replicates))
}

/** How well the mean of a series at the end of the run is to be known. */
export interface PrecisionGoal {
  /** Letter of the scenario whose difference from the first it is about, in a comparison. */
  readonly scenario?: string
  readonly series: SeriesName
  /** Half-width of the interval of the mean, in the unit of the series; more than 0. */
  readonly halfWidth: number
}

/** What a result says of its precision: what was asked for and what the last look found. */
export const precisionOf = (
  goals: readonly PrecisionGoal[],
  { done, halfWidths, enough }: Look,
): Precision => ({
  coverage: COVERAGE,
  enough,
  replicates: done,
  goals: goals.map(({ halfWidth, ...goal }, i) => ({
    ...goal,
    unit: seriesCatalogue[goal.series].unit,
    asked: halfWidth,
    reached: Number.isFinite(halfWidths[i]) ? halfWidths[i] : null,
  })),
})
