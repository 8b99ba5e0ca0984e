/** The distance between the least and the most of each stock over a run, shape [stock]. */
export const rangesOf = (states: readonly ArrayLike<number>[]): Float64Array =>
  Float64Array.from(states[0] ?? [], (_, k) => {
    let least = Infinity
    let most = -Infinity
    for (const state of states) {
      least = Math.min(least, state[k])
      most = Math.max(most, state[k])
    }
    return most - least
  })

/**
 * How much is changing in one window: Σ |change of a stock| / its range, over stocks that have one. Only
 * ratios of it mean anything; the largest of a run is the usual whole.
 */
export const activityOf = (moved: ArrayLike<number>, ranges: ArrayLike<number>): number => {
  let sum = 0
  for (let k = 0; k < moved.length; k++) if (ranges[k] > 0) sum += Math.abs(moved[k]) / ranges[k]
  return sum
}

/**
 * Shares over the steps [from, to), each instant weighed by how much was changing:
 *
 *   share = Σ activity · share(t) / Σ activity
 *
 * Shape [loop]; all 0 where nothing changed. Shares are averaged, never scores, which go to infinity
 * where a stock bends.
 */
export const windowedShares = (
  shares: readonly ArrayLike<number>[],
  activity: ArrayLike<number>,
  from = 0,
  to = shares.length,
): Float64Array => {
  const mean = new Float64Array(shares[0]?.length ?? 0)
  let whole = 0
  for (let t = from; t < to; t++) {
    whole += activity[t]
    for (let i = 0; i < mean.length; i++) mean[i] += activity[t] * shares[t][i]
  }
  return whole > 0 ? mean.map(value => value / whole) : mean.fill(0)
}

/** Shares over the last `width` steps of each step, itself among them, shape [time][loop]. */
export const trailingShares = (
  shares: readonly ArrayLike<number>[],
  activity: ArrayLike<number>,
  width: number,
): readonly Float64Array[] =>
  shares.map((_, t) => windowedShares(shares, activity, Math.max(0, t + 1 - width), t + 1))
