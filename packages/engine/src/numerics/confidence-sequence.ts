import { log } from './elementary.ts'
import { skewness, standardDeviation } from './statistics.ts'

/** The number of values at which the sequence is narrowest; it is nearly so from 30 to 10,000. */
const SHARPEST = 100

/** Values after which what differs in 1 of 100 would have shown, with 95 % (Hanley & Lippman-Hand 1983). */
const LONGEST_SILENCE = 300

/**
 * How many standard errors the mean of the first n values may lie from what it would become with ever
 * more of them, for all n at once, so that one may look after every value and stop at any:
 *
 *   √( 2 (n ρ² + 1) / (n ρ²) · ln( √(n ρ² + 1) / α ) ),   ρ² = (ln(1 − 2 ln α) − 2 ln α) / n*
 *
 * the asymptotic confidence sequence of coverage 1 − α that is narrowest at n* values (Waudby-Smith,
 * Arbour, Sinha, Kennedy & Ramdas 2024, Annals of Statistics 52, arXiv:2103.06476). At its best it is 1.55
 * times as wide as an interval that may be looked at once. `count` at least 1, `coverage` in (0, 1).
 */
export const sequenceMultiplier = (count: number, coverage: number): number => {
  const twice = -2 * log(1 - coverage)
  const spread = (count * (twice + log(1 + twice))) / SHARPEST
  return Math.sqrt(((spread + 1) / spread) * (log(spread + 1) + twice))
}

/**
 * Half-width of the interval of the mean of values that one may look at as often as one likes, in
 * their unit:
 *
 *   s / √n · ( z + |γ| (1 + 2 z²) / (6 √n) )
 *
 * with s their standard deviation, γ their skewness and z the multiplier of the confidence sequence.
 * The second term is what skewness does to the mean of few values (Johnson 1978, JASA 73:536). From 50
 * values on it holds for values as skewed as an exponential, and for what happens in 1 of 20. Without
 * end where the values cannot say: a single one, or fewer than 300 that are all the same.
 */
export const sequenceReach = (values: ArrayLike<number>, coverage: number): number => {
  const count = values.length
  if (count < 2 || (count < LONGEST_SILENCE && areAllTheSame(values))) return Infinity
  const z = sequenceMultiplier(count, coverage)
  const skewed = (Math.abs(skewness(values)) * (1 + 2 * z * z)) / (6 * Math.sqrt(count))
  return (standardDeviation(values) / Math.sqrt(count)) * (z + skewed)
}

const areAllTheSame = (values: ArrayLike<number>): boolean => {
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return false
  return true
}
