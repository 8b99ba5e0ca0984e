import { columnLength, correlation, covarianceOf, spectrumOf } from './spectrum.ts'

/** Parameters whose effects on the patterns can hardly be told apart. */
export interface CollinearGroup {
  readonly names: readonly string[]
  /**
   * Collinearity index: 1 = independent, above about 10–15 = not to be told apart, ∞ = a change of one
   * can be made up for exactly by the others.
   *
   * Reciprocal of the smallest singular value of the columns scaled to length 1.
   */
  readonly index: number
}

/** A precision that makes a singular matrix invertible and changes no digit that is printed. */
const TRACE_PRECISION = 1e-12

/** Groups joined by pairs whose correlation, from the patterns alone, is beyond the limit. */
export const collinearGroups = (
  rows: readonly (readonly number[])[],
  names: readonly string[],
  limit: number,
): CollinearGroup[] => {
  if (names.length < 2) return []
  const lengths = names.map((_, j) => columnLength(rows, j))
  const scaled = rows.map(row => row.map((x, j) => x / lengths[j]))
  const covariance = covarianceOf(spectrumOf(scaled, names.length), TRACE_PRECISION)
  const groupOf = names.map((_, j) => j)
  for (let i = 0; i < names.length; i++)
    for (let j = i + 1; j < names.length; j++) {
      if (Math.abs(correlation(covariance, i, j)) <= limit) continue
      const [kept, merged] = [groupOf[i], groupOf[j]]
      groupOf.forEach((group, k) => group === merged && (groupOf[k] = kept))
    }
  return [...new Set(groupOf)]
    .map(group => groupOf.flatMap((other, j) => (other === group ? [j] : [])))
    .filter(members => members.length > 1)
    .map(members => {
      const columns = scaled.map(row => members.map(j => row[j]))
      const smallest = Math.min(...spectrumOf(columns, members.length).values)
      // below rounding there is no difference at all
      return {
        names: members.map(j => names[j]),
        index: smallest > 1e-12 ? 1 / smallest : Infinity,
      }
    })
}
