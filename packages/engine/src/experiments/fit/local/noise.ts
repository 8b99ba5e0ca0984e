import { CholeskyDecomposition, Matrix } from 'ml-matrix'
import { seriesCatalogue } from '../../../model/series/catalogue.ts'
import type { Observation } from './observation.ts'

/** How far observations may be off, alone and together. */
export interface Noise {
  /** Standard deviations, in the units of the series, shape [observation]. */
  readonly tolerances: readonly number[]
  /** Values in units in which errors are independent and of size 1. */
  readonly whiten: (values: readonly number[]) => readonly number[]
  /** Takes `whiten` back. */
  readonly colour: (values: readonly number[]) => readonly number[]
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * The noise of observations of one organisation, which is one run of many that might have been.
 *
 *   Σ = diag(error²) + C,    with C_ij · replicates / (replicates + observations) where i ≠ j
 *
 * error  [unit of the series]  standard errors of the observations
 * C                            covariance of runs between observations: a run that is above the mean in one survey mostly is
 *                              in the next, so that four surveys of one organisation say less than those of four
 *
 * Covariances of few runs are shrunk, the more so the more there are (assumed), which also keeps Σ invertible.
 * `readings` have the shape [observation][replicate]. Fails where error and chance are both 0, so that nothing says
 * how near is near.
 */
export const noiseOf = (
  observations: readonly Observation[],
  readings: readonly (readonly number[])[],
): Noise => {
  const replicates = readings[0]?.length ?? 0
  const means = readings.map(meanOf)
  const covariance = (i: number, j: number): number => {
    let sum = 0
    for (let r = 0; r < replicates; r++)
      sum += (readings[i][r] - means[i]) * (readings[j][r] - means[j])
    return sum / (replicates - 1)
  }
  const kept = replicates / (replicates + observations.length)
  const sigma = new Matrix(
    observations.map(({ error }, i) =>
      observations.map((_, j) =>
        i === j ? error * error + covariance(i, i) : kept * covariance(i, j),
      ),
    ),
  )
  for (const [i, { line, series }] of observations.entries())
    if (!(sigma.get(i, i) > 0))
      throw new RangeError(
        `no error: ${series} in line ${line}, in which runs do not differ; expected sd, in ${seriesCatalogue[series].unit}`,
      )
  const lower = new CholeskyDecomposition(sigma).lowerTriangularMatrix
  return {
    tolerances: sigma.diagonal().map(Math.sqrt),
    whiten: values => {
      const white: number[] = []
      for (const [i, value] of values.entries()) {
        let rest = value
        for (let j = 0; j < i; j++) rest -= lower.get(i, j) * white[j]
        white.push(rest / lower.get(i, i))
      }
      return white
    },
    colour: white =>
      white.map((_, i) =>
        white.slice(0, i + 1).reduce((sum, value, j) => sum + lower.get(i, j) * value, 0),
      ),
  }
}
