import { solveLinearSystem } from './linear-system.ts'
import { mean } from './statistics.ts'

/** A straight-line fit: what `y` is when every predictor is 0, and its rise for one unit of each. */
export interface LeastSquaresFit {
  readonly intercept: number
  /** In the order of the predictors, in units of `y` for one unit of the predictor. */
  readonly slopes: readonly number[]
}

/**
 * Ordinary least squares of `y` on a few predictors, by the normal equations about the means, which
 * are exact enough for up to four. Null where a predictor does not vary or follows from the others.
 */
export const leastSquares = (
  y: ArrayLike<number>,
  predictors: readonly ArrayLike<number>[],
): LeastSquaresFit | null => {
  const yMean = mean(y)
  const means = predictors.map(mean)
  const products = (
    a: ArrayLike<number>,
    aMean: number,
    b: ArrayLike<number>,
    bMean: number,
  ): number => {
    let sum = 0
    for (let i = 0; i < y.length; i++) sum += (a[i] - aMean) * (b[i] - bMean)
    return sum
  }
  const matrix = predictors.map((a, i) =>
    predictors.map((b, j) => products(a, means[i], b, means[j])),
  )
  const right = predictors.map((a, i) => products(a, means[i], y, yMean))
  const slopes = solveLinearSystem(matrix, right)
  if (slopes === null) return null
  const explained = slopes.reduce((sum, slope, i) => sum + slope * means[i], 0)
  return { intercept: yMean - explained, slopes }
}
