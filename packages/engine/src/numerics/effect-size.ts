import { mean, variance } from './statistics.ts'

/**
 * Standardised mean difference (Cohen’s d): how far the mean of `a` lies above that of `b`, in
 * pooled standard deviations within the two groups; 0 where nobody differs within either.
 *
 *   d = (ā − b̄) / s,   s² = ((n₁ − 1) s₁² + (n₂ − 1) s₂²) / (n₁ + n₂ − 2)
 */
export const standardisedMeanDifference = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  const freedom = a.length + b.length - 2
  if (freedom <= 0) return 0
  const pooled = ((a.length - 1) * variance(a) + (b.length - 1) * variance(b)) / freedom
  return pooled > 0 ? (mean(a) - mean(b)) / Math.sqrt(pooled) : 0
}
