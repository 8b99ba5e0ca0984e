import { nice } from 'd3-array'

/** What the axis of values of a chart has to hold. */
export interface AxisRule {
  readonly zero: boolean
  /** Least height of the axis. */
  readonly span: number
  /** A value that is to be on it. */
  readonly holds: number | null
}

/** Lowest and highest value of an axis that holds all values, with round ends. */
export const domainOf = (
  values: readonly number[],
  { zero, span, holds }: AxisRule,
): readonly [number, number] => {
  const known = [...values, ...(zero ? [0] : []), ...(holds === null ? [] : [holds])].filter(
    Number.isFinite,
  )
  if (known.length === 0) return [0, span]
  const low = known.reduce((a, b) => Math.min(a, b))
  const high = known.reduce((a, b) => Math.max(a, b))
  const missing = Math.max(0, span - (high - low))
  const below = zero && low === 0 ? 0 : missing / 2
  const [from, to] = nice(low - below, high + missing - below, 5)
  // what is never negative has no axis below nought
  return [low >= 0 ? Math.max(0, from) : from, to]
}
