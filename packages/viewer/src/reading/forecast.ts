import type { Forecast } from '../settings/lesson-place.ts'

/** Months between the knots of a forecast: about twenty of them. */
const stepOf = (months: number): number => [1, 2, 3, 6].find(step => months / step <= 20) ?? 12

/** Months at which a forecast has a height: from the first that is not known to the end. */
export const knotsOf = (known: number, end: number): readonly number[] => {
  const step = stepOf(end - known)
  return Array.from({ length: Math.floor((end - known) / step) }, (_, i) => known + (i + 1) * step)
}

/** Whether a forecast has a height at each of so many knots. */
export const isDrawn = (forecast: Forecast, knots: number): boolean =>
  forecast.length === knots && forecast.every(height => height !== null)

type Axis = readonly [low: number, high: number]

/** The value of a height in hundredths of the axis. */
export const valueOf = ([low, high]: Axis, height: number): number =>
  low + (height / 100) * (high - low)

/** The height of a value in whole hundredths of the axis, kept on it. */
export const heightOf = ([low, high]: Axis, value: number): number =>
  Math.min(100, Math.max(0, Math.round((100 * (value - low)) / (high - low))))

/**
 * The forecast with a height at one knot. Knots that a quick stroke passed over, since the knot `from` or since
 * the last that was drawn, lie on a straight line; `start` is the height before the first knot.
 */
export const drawnAt = (
  forecast: Forecast,
  knots: number,
  at: number,
  height: number,
  { from = null, start }: { readonly from?: number | null; readonly start: number },
): Forecast => {
  const heights = Array.from({ length: knots }, (_, i) => forecast[i] ?? null)
  const last = heights.map((each, i) => each !== null && i < at).lastIndexOf(true)
  const begin = from ?? (heights[at] === null ? last : at)
  const base = heights[begin] ?? start
  const away = Math.abs(at - begin)
  for (let i = 1; i < away; i++) {
    const knot = begin + Math.sign(at - begin) * i
    if (knot >= 0) heights[knot] = Math.round(base + ((height - base) * i) / away)
  }
  heights[at] = Math.min(100, Math.max(0, Math.round(height)))
  return heights
}
