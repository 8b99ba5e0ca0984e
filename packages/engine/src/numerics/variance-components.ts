import { mean } from './statistics.ts'

/** How the variance of a score divides between the groups that people belong to and the people. */
export interface VarianceComponents {
  /** Variance of the true group means, in squared units of the score; never below 0. */
  readonly between: number
  /** Variance of people within their group, in squared units. */
  readonly within: number
  /** Share of the variance that lies between groups; negative where they differ less than by chance. */
  readonly icc: number
}

/**
 * One-way random-effects analysis of variance, for groups of any sizes (intraclass correlation
 * ICC(1, 1) of Shrout & Fleiss 1979, doi:10.1037/0033-2909.86.2.420):
 *
 *   between = (MSB − MSW) / n₀,  within = MSW,  icc = (MSB − MSW) / (MSB + (n₀ − 1) · MSW)
 *   n₀ = (N − Σ nⱼ² / N) / (k − 1)
 *
 * MSB, MSW mean squares between and within, nⱼ the size of group j, N their sum, k the number of
 * groups that have members. All 0 where fewer than two groups, or no group with two members, or no
 * variance at all leave nothing to tell apart.
 */
export const varianceComponents = (groups: readonly ArrayLike<number>[]): VarianceComponents => {
  const members = groups.filter(group => group.length > 0)
  let count = 0
  let squares = 0
  let sum = 0
  for (const group of members) {
    count += group.length
    squares += group.length ** 2
    sum += group.length * mean(group)
  }
  if (members.length < 2 || count <= members.length) return { between: 0, within: 0, icc: 0 }
  const grandMean = sum / count
  let sumBetween = 0
  let sumWithin = 0
  for (const group of members) {
    const centre = mean(group)
    sumBetween += group.length * (centre - grandMean) ** 2
    for (let i = 0; i < group.length; i++) sumWithin += (group[i] - centre) ** 2
  }
  const meanBetween = sumBetween / (members.length - 1)
  const within = sumWithin / (count - members.length)
  const usualSize = (count - squares / count) / (members.length - 1)
  const between = (meanBetween - within) / usualSize
  const icc = between + within > 0 ? between / (between + within) : 0
  return { between: Math.max(0, between), within, icc }
}
