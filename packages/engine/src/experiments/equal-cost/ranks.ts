import { intervalOfMean } from '../../numerics/intervals.ts'
import { studentMultiplier } from '../../numerics/student-t.ts'

/**
 * Places of several candidates that were run with the same luck: 1 + the number of others that are better
 * beyond chance. Candidates of one place are tied.
 *
 *   better beyond chance: mean ± t · s / √n of the paired differences of gains leaves out 0
 *
 * with the coverage shared out over the others (Bonferroni), so that the chance of a place lost by luck alone
 * is at most 1 − `coverage` for each candidate. `gains` by candidate and replicate, larger is better, at least
 * two replicates and as many for all; `coverage` in (0, 1).
 */
export const ranksOf = (
  gains: readonly ArrayLike<number>[],
  coverage: number,
): readonly number[] => {
  const replicates = gains[0]?.length ?? 0
  const others = Math.max(1, gains.length - 1)
  const multiplier = studentMultiplier(1 - (1 - coverage) / others, replicates - 1)
  const beats = (one: ArrayLike<number>, other: ArrayLike<number>): boolean => {
    const [low] = intervalOfMean(
      Array.from(one, (gain, i) => gain - other[i]),
      multiplier,
    )
    return low > 0
  }
  return gains.map(own => 1 + gains.filter(other => other !== own && beats(other, own)).length)
}
