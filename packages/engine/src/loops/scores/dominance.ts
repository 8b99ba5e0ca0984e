/** A set of loops that dominates has at least this share of the change (schoenberg-2020). */
const DOMINANT = 0.5

/**
 * The loops that dominate: of the polarity with more of the change, the strongest ones until they have
 * half of it together, or all of that polarity. Positions of loops, ascending; none where nothing moves.
 */
export const dominantLoops = (shares: ArrayLike<number>): readonly number[] => {
  const total = (sign: number) =>
    Array.from(shares).reduce((sum, share) => sum + Math.max(0, sign * share), 0)
  const sign = total(1) >= total(-1) ? 1 : -1
  const ranked = Array.from(shares, (_, loop) => loop)
    .filter(loop => sign * shares[loop] > 0)
    .sort((a, b) => sign * (shares[b] - shares[a]))
  let sum = 0
  const enough = ranked.findIndex(loop => (sum += sign * shares[loop]) >= DOMINANT)
  return ranked.slice(0, enough < 0 ? ranked.length : enough + 1).sort((a, b) => a - b)
}

export interface DominancePeriod {
  /** Position of the first step. */
  readonly from: number
  /** Position after the last step. */
  readonly to: number
  readonly loops: readonly number[]
}

/** Runs of steps with the same loops. */
export const dominancePeriods = (
  sets: readonly (readonly number[])[],
): readonly DominancePeriod[] => {
  const periods: DominancePeriod[] = []
  sets.forEach((loops, step) => {
    const last = periods.at(-1)
    if (last !== undefined && last.loops.join() === loops.join())
      periods[periods.length - 1] = { ...last, to: step + 1 }
    else periods.push({ from: step, to: step + 1, loops })
  })
  return periods
}

export interface Hysteresis {
  /** Share by which another set must lead, 0–1. */
  readonly lead: number
  /** Steps for which others must lead without a break. */
  readonly steps: number
}

/**
 * The dominant loops of each step for a headline, which does not flicker: once others have led for long
 * enough, be it now these and now those, the ones that lead then take over. A set leads by what it has more than the present one; one that is part of
 * the present one, and can only have less, by what it has more than half.
 */
export const headlines = (
  shares: readonly ArrayLike<number>[],
  { lead, steps }: Hysteresis,
): readonly (readonly number[])[] => {
  let shown: readonly number[] = []
  let led = 0
  return shares.map((row, step) => {
    const best = dominantLoops(row)
    if (step === 0) shown = best
    const holds = (set: readonly number[]) =>
      set.reduce((sum, loop) => sum + Math.abs(row[loop]), 0)
    const part = best.every(loop => shown.includes(loop))
    const leads =
      best.join() !== shown.join() && holds(best) - (part ? DOMINANT : holds(shown)) >= lead
    led = leads ? led + 1 : 0
    if (leads && led >= steps) [shown, led] = [best, 0]
    return shown
  })
}
