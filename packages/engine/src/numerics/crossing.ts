import { normalCdf } from './normal.ts'

/** Table intervals for each standard deviation of the error; keeps the chance within 0.0005. */
const FINENESS = 16

/**
 * Chance that a true value is read at or above a threshold by an instrument with normal error:
 *
 *   P(x) = Φ((x − threshold) / error)
 *
 * for x in [low, high], clamped beyond. The curve is computed once; each call is one interpolation
 * between neighbouring points, so that it can be asked for every person at every record. All in the
 * unit of the scale; error > 0, low < high.
 */
export const crossingChance = (
  threshold: number,
  error: number,
  low: number,
  high: number,
): ((value: number) => number) => {
  const intervals = Math.ceil(((high - low) / error) * FINENESS)
  const width = (high - low) / intervals
  const points = Float64Array.from({ length: intervals + 1 }, (_, i) =>
    normalCdf((low + i * width - threshold) / error),
  )
  return value => {
    const position = (Math.min(high, Math.max(low, value)) - low) / width
    const below = Math.min(intervals - 1, Math.floor(position))
    return points[below] + (points[below + 1] - points[below]) * (position - below)
  }
}
