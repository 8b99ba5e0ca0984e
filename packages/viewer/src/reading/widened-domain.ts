import { tickStep } from 'd3'
import type { Domain } from './domains.ts'

/** Steps into which an axis is cut, about. */
const steps = 6

/**
 * A value axis made longer, by whole steps of its own and only at the ends where that is needed, until it holds
 * all the values; the very same axis where it does.
 */
export const widenedDomain = (domain: Domain, values: readonly number[]): Domain => {
  const [low, high] = domain
  const step = tickStep(low, high, steps)
  const known = values.filter(Number.isFinite)
  const least = Math.min(low, ...known)
  const most = Math.max(high, ...known)
  if (least === low && most === high) return domain
  return [
    least < low ? Math.floor(least / step) * step : low,
    most > high ? Math.ceil(most / step) * step : high,
  ]
}
