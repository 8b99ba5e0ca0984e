import { toMonths } from '../time.ts'

/** Where a run leaves the reference in one direction before it ends in the other. */
export interface Turn {
  /** What it does first. */
  readonly first: 'better' | 'worse'
  /** Month at which it is furthest away in that direction. */
  readonly month: number
  /** How far, as a share of clinicians. */
  readonly size: number
}

/** A difference in the share burned out that is worth a word. */
export const worthAWord = 0.015

const at = (values: readonly number[], index: number): number => values[index] ?? Number.NaN

/** The furthest point on one side, unless the run had gone half as far to the other side before. */
const excursion = (
  t: readonly number[],
  differences: readonly number[],
  first: Turn['first'],
): Turn | null => {
  const sided = differences.map(difference => (first === 'better' ? -difference : difference))
  const size = Math.max(...sided)
  const index = sided.indexOf(size)
  const opposite = -Math.min(0, ...sided.slice(0, index))
  if (size <= worthAWord || opposite > size / 2) return null
  return { first, month: Math.round(toMonths(at(t, index))), size }
}

/** Where a run turns against the reference, from its differences in the share burned out. */
export const turnOf = (t: readonly number[], differences: readonly number[]): Turn | null => {
  const early = differences.slice(0, -1)
  const end = differences.at(-1) ?? Number.NaN
  const worse = excursion(t, early, 'worse')
  if (worse !== null && end < worse.size - 2 * worthAWord && end < worthAWord) return worse
  const better = excursion(t, early, 'better')
  if (better !== null && end > 2 * worthAWord - better.size && end > -worthAWord) return better
  return null
}

/** Points of exhaustion that are worth a word. */
const worthPoints = 0.15

/** Exhaustion above the reference at first, before it is clearly below. */
export const dipOf = (
  t: readonly number[],
  differences: readonly number[],
): { readonly size: number; readonly until: number } | null => {
  const below = differences.findIndex(difference => difference < -worthPoints)
  if (below < 0 || (differences.at(-1) ?? 0) > -worthPoints) return null
  const size = Math.max(0, ...differences.slice(0, below))
  if (size < worthPoints) return null
  let lastAbove = below - 1
  while (lastAbove > 0 && at(differences, lastAbove) <= 0) lastAbove--
  return { size, until: Math.round(toMonths(at(t, lastAbove + 1))) }
}

/** Further above the reference in between than at the end, which is above it, too. */
export const peakOf = (
  t: readonly number[],
  differences: readonly number[],
): { readonly size: number; readonly month: number } | null => {
  const end = differences.at(-1) ?? Number.NaN
  const size = Math.max(...differences)
  if (!(end > 0) || size < end + 2 * worthAWord) return null
  return { size, month: Math.round(toMonths(at(t, differences.indexOf(size)))) }
}
