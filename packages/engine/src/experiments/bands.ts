import { valuesAtRanks } from '../numerics/order-statistics.ts'
import { seriesCatalogue, seriesNames, type SeriesName } from '../model/series/catalogue.ts'
import { sectionSeries, type SectionSeries } from '../model/section.ts'
import type { Trace } from '../model/trace.ts'
import type { Band } from './result.ts'

/**
 * One series of every replicate at one record, in replicate order. Fills and returns `into`, whose
 * length is the number of replicates.
 */
export const valuesAt = (
  traces: readonly Trace[],
  series: number,
  record: number,
  into: Float64Array,
): Float64Array => {
  let replicate = 0
  for (const { count, t, values } of traces) {
    const at = (series * t.length + record) * count
    for (let o = 0; o < count; o++) into[replicate++] = values[at + o]
  }
  return into
}

const quantiles = { q05: 0.05, q25: 0.25, q50: 0.5, q75: 0.75, q95: 0.95 } as const
const quantileNames = Object.keys(quantiles) as (keyof typeof quantiles)[]

/**
 * How the quantiles of so many values are read: by linear interpolation between two of the sorted ones (Hyndman &
 * Fan 1996, type 7).
 */
const readingsOf = (replicates: number) => {
  const between = quantileNames.map(q => {
    const position = (replicates - 1) * quantiles[q]
    const below = Math.floor(position)
    return { q, below, above: Math.min(below + 1, replicates - 1), share: position - below }
  })
  const ranks = [...new Set(between.flatMap(({ below, above }) => [below, above]))].sort(
    (a, b) => a - b,
  )
  return {
    /** Positions, in order, of the sorted values that are needed. */
    ranks,
    /** Of each quantile, which of these it lies between, and how far from the lower one. */
    readings: between.map(({ q, below, above, share }) => ({
      q,
      below: ranks.indexOf(below),
      above: ranks.indexOf(above),
      share,
    })),
  }
}

/** The band of one replicate: a single column, as long as it is of finite numbers. */
const bandOfOne = ({ t, values, records }: Trace, series: number, unit: string): Band | null => {
  const at = series * t.length
  // adding 0 turns -0 into 0, as summing does
  const only = Array.from(values.subarray(at, at + records), value => value + 0)
  if (!only.every(Number.isFinite)) return null
  return { unit, mean: only, q05: only, q25: only, q50: only, q75: only, q95: only }
}

/**
 * Mean and quantiles over the replicates of one series of the section that was recorded, at every record; a
 * mean of nobody is not a number. Traces have to hold a section.
 */
export const sectionBandOf = (traces: readonly Trace[], name: SectionSeries): Band =>
  bandOf(
    traces.map(trace => ({ ...trace, values: trace.section ?? new Float64Array(0) })),
    name,
    sectionSeries.indexOf(name),
  )

/**
 * Mean and quantiles over the replicates of one series, at every record. `series` is its place among those
 * that the traces hold, where these are not all.
 */
export const bandOf = (
  traces: readonly Trace[],
  name: SeriesName,
  series = seriesNames.indexOf(name),
): Band => {
  const replicates = traces.reduce((sum, trace) => sum + trace.count, 0)
  const records = traces.length > 0 ? traces[0].records : 0
  const { unit } = seriesCatalogue[name]
  const single = replicates === 1 ? bandOfOne(traces[0], series, unit) : null
  if (single !== null) return single
  const column = new Float64Array(replicates)
  const band = {
    unit,
    mean: [] as number[],
    q05: [] as number[],
    q25: [] as number[],
    q50: [] as number[],
    q75: [] as number[],
    q95: [] as number[],
  }
  const { ranks, readings } = readingsOf(replicates)
  const found = new Float64Array(ranks.length)
  for (let r = 0; r < records; r++) {
    let sum = 0
    let lowest = Infinity
    let highest = -Infinity
    let replicate = 0
    // in replicate order, so that batching cannot change the rounding
    for (const { count, t, values } of traces) {
      const at = (series * t.length + r) * count
      for (let o = 0; o < count; o++) {
        const value = values[at + o]
        column[replicate++] = value
        sum += value
        if (value < lowest) lowest = value
        if (value > highest) highest = value
      }
    }
    band.mean.push(sum / replicates)
    if (Number.isNaN(sum)) {
      // a value that does not exist has no rank: sorting puts it last
      column.sort()
      for (let i = 0; i < ranks.length; i++) found[i] = column[ranks[i]]
    } else valuesAtRanks(column, ranks, lowest, highest, found)
    for (const { q, below, above, share } of readings)
      band[q].push(found[below] + (found[above] - found[below]) * share)
  }
  return band
}
