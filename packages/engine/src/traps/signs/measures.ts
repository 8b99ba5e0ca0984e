import type { LeverName } from '../../levers/index.ts'
import type { LoopName } from '../../loops/named-loops.ts'
import { mean } from '../../numerics/statistics.ts'
import { LAST_TWO_YEARS, LAST_YEAR, type Beside, type HalfYears } from './beside.ts'

/** Reads a number off a run, one value for each pair of replicates; `null` where the run cannot say. */
export type Measure = (beside: Beside) => Float64Array | null

/** 1 for a rise that counts, −1 for a fall. */
type Way = 'rise' | 'fall'
const signOf = { rise: 1, fall: -1 } as const

/** Difference to the run with nothing done, shape [half-year][replicate]. */
const differences = (beside: Beside, series: string): HalfYears | null => {
  const own = beside.own(series)
  const alone = beside.alone(series)
  if (own === null || alone === null) return null
  return own.map((row, half) => row.map((value, r) => value - alone[half][r]))
}

/** The mean of the last half-years of each replicate. */
const lastOf = (rows: HalfYears, halves: number): Float64Array => {
  const last = rows.slice(-halves)
  return rows[0].map((_, r) => mean(last.map(row => row[r])))
}

const times = (values: Float64Array, factor: number): Float64Array =>
  values.map(value => value * factor)

/** The half-year in which the mean of the differences is farthest to one side. */
const farthest = (rows: HalfYears, way: Way): Float64Array =>
  rows.reduce((most, row) => (signOf[way] * mean(row) > signOf[way] * mean(most) ? row : most))

/** How far a series of the last year is off the run with nothing done. */
export const late =
  (series: string, way: Way): Measure =>
  beside => {
    const rows = differences(beside, series)
    return rows && times(lastOf(rows, LAST_YEAR), signOf[way])
  }

/** The same as a part of what it is there. */
export const latePart =
  (series: string, way: Way): Measure =>
  beside => {
    const rows = differences(beside, series)
    const alone = beside.alone(series)
    if (rows === null || alone === null) return null
    return times(lastOf(rows, LAST_YEAR), signOf[way] / mean(lastOf(alone, LAST_YEAR)))
  }

/** How far it is off in the half-year in which it is farthest off. */
export const most =
  (series: string, way: Way): Measure =>
  beside => {
    const rows = differences(beside, series)
    return rows && times(farthest(rows, way), signOf[way])
  }

/** Part of the farthest difference that is gone in the last year; 0 where there is none. */
export const lost =
  (series: string, way: Way): Measure =>
  beside => {
    const rows = differences(beside, series)
    if (rows === null) return null
    const best = farthest(rows, way)
    const gained = signOf[way] * mean(best)
    const last = lastOf(rows, LAST_YEAR)
    return best.map((value, r) => (gained > 0 ? (signOf[way] * (value - last[r])) / gained : 0))
  }

/** Part of the difference of the last year that came in the two years up to its end. */
export const stillGrowing =
  (series: string, way: Way): Measure =>
  beside => {
    const rows = differences(beside, series)
    if (rows === null) return null
    const last = lastOf(rows, LAST_YEAR)
    const gained = signOf[way] * mean(last)
    const before = rows[Math.max(0, rows.length - LAST_TWO_YEARS - 1)]
    return last.map((value, r) => (gained > 0 ? (signOf[way] * (value - before[r])) / gained : 1))
  }

/** How far a series has moved in the run itself, from the first half-year to the last year. */
export const moved =
  (series: string, way: Way): Measure =>
  beside => {
    const rows = beside.own(series)
    if (rows === null) return null
    return times(lastOf(rows, LAST_YEAR), signOf[way]).map(
      (value, r) => value - signOf[way] * rows[0][r],
    )
  }

/** How many of some levers are moved at some time. */
export const leversMoved =
  (names: readonly LeverName[]): Measure =>
  ({ levers }) =>
    Float64Array.of(levers.filter(lever => names.includes(lever)).length)

/** What some loops have of the change of the last two years together, sizes weighed by how much changes. */
export const shareOfLoops =
  (names: readonly LoopName[]): Measure =>
  ({ scores, months: until }) => {
    if (scores === null) return null
    const { months, loops, activity } = scores
    const from = until - LAST_TWO_YEARS * 6
    let weighed = 0
    let weight = 0
    months.forEach((month, look) => {
      if (month < from) return
      weight += activity[look]
      for (const name of names) weighed += activity[look] * Math.abs(loops[name][look])
    })
    return Float64Array.of(weight > 0 ? weighed / weight : 0)
  }
