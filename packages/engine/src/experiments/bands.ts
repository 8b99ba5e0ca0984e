import { quantileOfSorted } from '../numerics/statistics.ts'
import { seriesCatalogue, seriesNames, type SeriesName } from '../model/series/catalogue.ts'
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

/** Mean and quantiles over the replicates of one series, at every record. */
export const bandOf = (traces: readonly Trace[], name: SeriesName): Band => {
  const replicates = traces.reduce((sum, trace) => sum + trace.count, 0)
  const records = traces.length > 0 ? traces[0].records : 0
  const series = seriesNames.indexOf(name)
  const column = new Float64Array(replicates)
  const band = {
    unit: seriesCatalogue[name].unit,
    mean: [] as number[],
    q05: [] as number[],
    q25: [] as number[],
    q50: [] as number[],
    q75: [] as number[],
    q95: [] as number[],
  }
  for (let r = 0; r < records; r++) {
    valuesAt(traces, series, r, column)
    let sum = 0
    // in replicate order, so that batching cannot change the rounding
    for (let i = 0; i < replicates; i++) sum += column[i]
    band.mean.push(sum / replicates)
    column.sort()
    for (const q of quantileNames) band[q].push(quantileOfSorted(column, quantiles[q]))
  }
  return band
}
