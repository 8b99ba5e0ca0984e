import { seriesNames, type SeriesName } from '../../model/series/catalogue.ts'
import type { Trace } from '../../model/trace.ts'
import { columnReader, commonReplicates } from './pairing.ts'

/** Other − reference of one series at the last record, one number for each pair, in replicate order. */
export const finalDifferences = (
  reference: readonly Trace[],
  other: readonly Trace[],
  series: SeriesName,
): Float64Array => {
  const pairs = commonReplicates([reference, other])
  if (pairs.length === 0) return new Float64Array()
  const last = reference[0].records - 1
  const read = (traces: readonly Trace[]): Float64Array =>
    columnReader(traces, pairs)(seriesNames.indexOf(series), last, new Float64Array(pairs.length))
  const before = read(reference)
  return read(other).map((after, i) => after - before[i])
}
