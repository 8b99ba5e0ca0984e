import { exp } from './elementary.ts'
import { solveLinearSystem } from './linear-system.ts'

/** Log-odds of an outcome as a straight line of its predictors. */
export interface LogisticFit {
  /** Log-odds where every predictor is 0. */
  readonly intercept: number
  /** Rise of the log-odds for one unit of each predictor; e^coefficient is its adjusted odds ratio. */
  readonly coefficients: readonly number[]
  /** e^coefficient, in the order of the predictors. */
  readonly oddsRatios: readonly number[]
}

const MOST_STEPS = 50
/** Change of a coefficient that no reader would see. */
const SETTLED = 1e-10
/** Log-odds beyond which outcomes are separated, not explained. */
const SEPARATED = 30

/**
 * Logistic regression by iteratively reweighted least squares (Newton’s method on the likelihood;
 * McCullagh & Nelder 1989, section 2.5). `outcome` is 0 or 1; `predictors` are a few columns of the
 * same length, such as an exposure of 0 or 1 and what it is to be adjusted for.
 *
 * Null where there is no answer: a predictor stands still or repeats others, or the outcome is the
 * same for all or is told apart completely, so that the likelihood rises for ever.
 */
export const logisticRegression = (
  outcome: ArrayLike<number>,
  predictors: readonly ArrayLike<number>[],
): LogisticFit | null => {
  const size = predictors.length + 1
  const row = new Float64Array(size)
  row[0] = 1
  let beta = Array.from({ length: size }, () => 0)
  for (let step = 0; step < MOST_STEPS; step++) {
    const information = beta.map(() => beta.map(() => 0))
    const score = beta.map(() => 0)
    for (let i = 0; i < outcome.length; i++) {
      let logOdds = beta[0]
      for (let j = 1; j < size; j++) {
        row[j] = predictors[j - 1][i]
        logOdds += beta[j] * row[j]
      }
      const chance = 1 / (1 + exp(-logOdds))
      const weight = chance * (1 - chance)
      for (let j = 0; j < size; j++) {
        score[j] += row[j] * (outcome[i] - chance)
        for (let k = 0; k < size; k++) information[j][k] += weight * row[j] * row[k]
      }
    }
    const change = solveLinearSystem(information, score)
    if (change === null) return null
    beta = beta.map((value, j) => value + change[j])
    if (beta.some(value => !(Math.abs(value) < SEPARATED))) return null
    if (change.every(value => Math.abs(value) < SETTLED)) {
      const [intercept, ...coefficients] = beta
      return { intercept, coefficients, oddsRatios: coefficients.map(exp) }
    }
  }
  return null
}
