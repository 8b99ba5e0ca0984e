import { Matrix, SingularValueDecomposition } from 'ml-matrix'

export interface Spectrum {
  readonly values: readonly number[]
  /** `directions.get(j, k)`: the part of parameter j in direction k. */
  readonly directions: Matrix
}

export const spectrumOf = (rows: readonly (readonly number[])[], count: number): Spectrum => {
  // rows of zeros change nothing but make the directions a full basis
  const padding = Array.from({ length: Math.max(0, count - rows.length) }, () =>
    Array.from({ length: count }, () => 0),
  )
  const svd = new SingularValueDecomposition(
    new Matrix([...rows, ...padding].map(row => [...row])),
    { computeLeftSingularVectors: false },
  )
  return { values: [...svd.diagonal], directions: svd.rightSingularVectors }
}

/** (JᵀJ + precision · I)⁻¹ */
export const covarianceOf = ({ values, directions }: Spectrum, precision: number): number[][] =>
  values.map((_, i) =>
    values.map((_, j) =>
      values.reduce(
        (sum, s, k) => sum + (directions.get(i, k) * directions.get(j, k)) / (s * s + precision),
        0,
      ),
    ),
  )

export const correlation = (
  covariance: readonly (readonly number[])[],
  i: number,
  j: number,
): number => {
  const scale = Math.sqrt(covariance[i][i] * covariance[j][j])
  return scale === 0 ? 0 : covariance[i][j] / scale
}

/** Euclidean length of a column. */
export const columnLength = (rows: readonly (readonly number[])[], j: number): number =>
  Math.sqrt(rows.reduce((sum, row) => sum + row[j] * row[j], 0))
