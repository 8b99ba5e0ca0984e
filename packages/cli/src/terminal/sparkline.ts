const blocks = '▁▂▃▄▅▆▇█'

/** Share of its size that a series must move through before its line uses the full height. */
const leastSpread = 0.05

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** The values brought to at most `width` points, each the mean of its stretch. */
const resample = (values: readonly number[], width: number): readonly number[] => {
  if (values.length <= width) return values
  return Array.from({ length: width }, (_, i) => {
    const from = Math.floor((i * values.length) / width)
    const to = Math.floor(((i + 1) * values.length) / width)
    return meanOf(values.slice(from, to))
  })
}

/**
 * A line of block characters, lowest to highest value. What hardly moves is drawn flat, so that
 * noise does not look like change.
 */
export const sparkline = (values: readonly number[], width: number): string => {
  const points = resample(values, width)
  const low = Math.min(...points)
  const high = Math.max(...points)
  const spread = Math.max(high - low, leastSpread * Math.max(Math.abs(low), Math.abs(high)))
  if (!Number.isFinite(spread) || spread === 0) return blocks[0]!.repeat(points.length)
  // a flat line sits in the middle of its range
  const floor = (low + high) / 2 - spread / 2
  const top = blocks.length - 1
  const level = (value: number): number =>
    Math.min(top, Math.max(0, Math.floor(((value - floor) / spread) * blocks.length)))
  return points.map(value => blocks[level(value)]).join('')
}
