import { nice } from 'd3'
import type { Domain } from './domains.ts'

/**
 * Value axis that holds all the curves given, with a least height, so that noise is not blown up; from nought
 * where `zero` is set.
 */
export const courseDomain = (
  curves: readonly (readonly number[])[],
  { zero, span }: { readonly zero: boolean; readonly span: number },
): Domain => {
  const values = curves.flat().filter(Number.isFinite)
  const low = Math.min(zero ? 0 : Infinity, ...values)
  const high = Math.max(zero ? 0 : -Infinity, ...values)
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, span]
  const missing = Math.max(0, span - (high - low))
  const down = zero ? 0 : missing / 2
  const [from, to] = nice(low - down, high + missing - down, 6)
  return [from, to]
}
