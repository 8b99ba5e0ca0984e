import { placeRanks } from '../numerics/order-statistics.ts'
import { quantileOfSorted } from '../numerics/statistics.ts'
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

/** Positions, in order, that the quantiles of so many sorted values are read from. */
const ranksOf = (replicates: number): readonly number[] =>
  [
    ...new Set(
      quantileNames.flatMap(q => {
        const position = (replicates - 1) * quantiles[q]
        return [Math.floor(position), Math.min(Math.floor(position) + 1, replicates - 1)]
      }),
    ),
  ].sort((a, b) => a - b)

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
  const ranks = ranksOf(replicates)
  for (let r = 0; r < records; r++) {
    valuesAt(traces, series, r, column)
    let sum = 0
    // in replicate order, so that batching cannot change the rounding
    for (let i = 0; i < replicates; i++) sum += column[i]
    band.mean.push(sum / replicates)
    // a value that does not exist has no rank: sorting puts it last
    if (Number.isNaN(sum)) column.sort()
    else placeRanks(column, ranks)
    for (const q of quantileNames) band[q].push(quantileOfSorted(column, quantiles[q]))
  }
  return band
}
