import type { Outcome } from './problem.ts'

/** The point of the target that is nearest to the value. */
const nearestOf = ({ value, target }: Outcome): number =>
  typeof target === 'number' ? target : Math.min(Math.max(value, target[0]), target[1])

/** Distance of an outcome from its target, in tolerances; 0 inside a range. */
export const deviation = (outcome: Outcome): number =>
  // a value inside an open range must not become ∞ − ∞
  outcome.value === nearestOf(outcome)
    ? 0
    : (outcome.value - nearestOf(outcome)) / outcome.tolerance

/**
 * What a fit makes small, squared and summed: √weight · (value − target) / tolerance.
 *
 * It is 1 for a pattern of weight 1 that is missed by its tolerance.
 */
export const residual = (outcome: Outcome): number =>
  Math.sqrt(outcome.weight ?? 1) * deviation(outcome)

/**
 * How far a value may be off before its pattern objects: what a slope is measured against when the
 * question is what a pattern tells, √(tolerance² + (high − low)² / 12) / √weight.
 *
 * The second term is the variance of a number that may lie anywhere in the target range. A range that
 * is open on one side says nothing inside, and what its tolerance says outside.
 */
export const spread = (outcome: Outcome): number => {
  const { target, tolerance, weight = 1 } = outcome
  const width = typeof target === 'number' ? 0 : target[1] - target[0]
  const variance =
    width < Infinity
      ? tolerance * tolerance + (width * width) / 12
      : deviation(outcome) === 0
        ? Infinity
        : tolerance * tolerance
  return Math.sqrt(variance / weight)
}

/** Sum of squares. */
export const costOf = (residuals: readonly number[]): number => {
  let sum = 0
  for (const r of residuals) sum += r * r
  return sum
}
