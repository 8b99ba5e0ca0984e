import { seriesNames, type SeriesName } from '../../model/series/catalogue.ts'
import type { Trace } from '../../model/trace.ts'

/** A block of which one series is given by [record][replicate], and all others are 0. */
export const blockOf = (
  name: SeriesName,
  rows: readonly (readonly number[])[],
  { first = 0, every = 7 }: { readonly first?: number; readonly every?: number } = {},
): Trace => {
  const records = rows.length
  const count = rows[0].length
  const values = new Float64Array(seriesNames.length * records * count)
  const series = seriesNames.indexOf(name)
  rows.forEach((row, r) =>
    row.forEach((value, o) => (values[(series * records + r) * count + o] = value)),
  )
  const t = Float64Array.from({ length: records }, (_, r) => every * r)
  return { first, count, records, t, values, people: null }
}
