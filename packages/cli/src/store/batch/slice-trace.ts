import { seriesNames, type Trace } from '@burnout/engine'

/** Some replicates of a block, as if they had been run as a block of their own. */
export const sliceTrace = (trace: Trace, first: number, count: number): Trace => {
  if (first === trace.first && count === trace.count) return trace
  const offset = first - trace.first
  const rows = seriesNames.length * trace.t.length
  const values = new Float64Array(rows * count)
  for (let row = 0; row < rows; row++) {
    const from = row * trace.count + offset
    values.set(trace.values.subarray(from, from + count), row * count)
  }
  return { ...trace, first, count, values }
}
