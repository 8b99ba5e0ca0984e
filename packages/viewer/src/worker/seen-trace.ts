import { sectionSeries, seriesNames, type Trace } from '@burnout/engine'

/** A row of a section with nobody in it filled up: a month without anybody keeps the number of the month before. */
const filled = (row: Float64Array, count: number): Float64Array =>
  row.map((value, at) => {
    if (!Number.isNaN(value)) return value
    let before = at - count
    while (before >= 0 && Number.isNaN(row[before] ?? Number.NaN)) before -= count
    return row[before] ?? value
  })

/**
 * A trace in which what was recorded of a section stands in the place of the whole, so that it is compared
 * as the whole is. What a section does not have, such as the net cost, stays that of the whole.
 */
export const seenTrace = (trace: Trace): Trace => {
  const { section, t, count } = trace
  if (section === undefined) return trace
  const length = t.length * count
  const values = trace.values.slice()
  for (const [row, name] of sectionSeries.entries()) {
    const own = section.subarray(row * length, (row + 1) * length)
    if (own.subarray(0, count).every(Number.isNaN)) continue
    values.set(filled(own, count), seriesNames.indexOf(name) * length)
  }
  return { ...trace, values }
}
