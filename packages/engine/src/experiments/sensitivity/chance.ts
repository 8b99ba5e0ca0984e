import { mean } from '../../numerics/statistics.ts'

/** How much of what varies is chance. */
export interface ChanceShare {
  /** Share of the variance of single runs, at any point and with any luck, that luck makes. */
  readonly ofOneRun: number
  /** Share of the variance between the means of points that is left from luck: what blurs the measures. */
  readonly ofTheMeans: number
}

/**
 * The part of chance when every point is run with the same luck, by two-way analysis of variance of points and
 * replicates (Shrout & Fleiss 1979, doi:10.1037/0033-2909.86.2.420; 1 − ICC(2, 1) and 1 − ICC(3, k)):
 *
 *   of one run    1 − (P − E) / (P + (k − 1) E + k (R − E) / n)
 *   of the means  E / P
 *
 * P, R, E mean squares of points, replicates and of what neither explains; n points, k replicates. Luck that moves
 * all points alike is in the first and not in the second. One row for each point that was run, all of the same
 * length. `null` for fewer than two points or replicates, or where nothing varies; kept in [0, 1].
 */
export const chanceShare = (rows: readonly (readonly number[])[]): ChanceShare | null => {
  const n = rows.length
  const k = n === 0 ? 0 : rows[0].length
  if (n < 2 || k < 2) return null
  const points = rows.map(row => mean(row))
  const replicates = rows[0].map((_, o) => mean(rows.map(row => row[o])))
  const centre = mean(points)
  const squares = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  const ofPoints = (k * squares(points)) / (n - 1)
  const ofReplicates = (n * squares(replicates)) / (k - 1)
  let rest = 0
  for (const [p, row] of rows.entries())
    for (const [o, value] of row.entries())
      rest += (value - points[p] - replicates[o] + centre) ** 2
  const unexplained = rest / ((n - 1) * (k - 1))
  if (ofPoints === 0) return null
  const held = (share: number) => Math.min(1, Math.max(0, share))
  const all = ofPoints + (k - 1) * unexplained + (k * (ofReplicates - unexplained)) / n
  return {
    ofOneRun: held(1 - (ofPoints - unexplained) / all),
    ofTheMeans: held(unexplained / ofPoints),
  }
}
