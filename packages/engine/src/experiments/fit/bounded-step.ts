import { Matrix, SingularValueDecomposition } from 'ml-matrix'

/**
 * A damped Gauss–Newton (Levenberg–Marquardt) step inside the unit cube.
 *
 *   p = −V · diag(s / (s² + damping · s₁²)) · Uᵀ · r    with J = U · diag(s) · Vᵀ
 *
 * J   [tolerances / range]  slopes of the residuals; s₁ is the largest singular value
 * r   [tolerances]          residuals at `at`
 * p   [ranges]              the step; directions with small s hardly move
 *
 * A parameter that would leave the cube stops at its bound, and the others are solved for again with
 * it there, so that a bound bends the step instead of shortening it. Parameters at a bound that the
 * cost pushes outwards, and those without a slope, stay where they are. Returns the new point.
 */
export const boundedStep = (
  jacobian: readonly (readonly number[])[],
  residuals: readonly number[],
  at: readonly number[],
  damping: number,
): readonly number[] => {
  const next = [...at]
  const r = [...residuals]
  let free = at.flatMap((place, j) => {
    let gradient = 0
    for (let i = 0; i < r.length; i++) gradient += jacobian[i][j] * r[i]
    const stuck = (place <= 0 && gradient > 0) || (place >= 1 && gradient < 0)
    return Number.isNaN(gradient) || stuck ? [] : [j]
  })
  let ridge: number | null = null

  while (free.length > 0) {
    const columns = new Matrix(jacobian.map(row => free.map(j => row[j])))
    const svd = new SingularValueDecomposition(columns, { autoTranspose: true })
    const { diagonal: s, leftSingularVectors: U, rightSingularVectors: V } = svd
    ridge ??= damping * s[0] * s[0]
    if (s[0] === 0) break
    const step = free.map(() => 0)
    for (let k = 0; k < s.length; k++) {
      if (s[k] === 0) continue
      let along = 0
      for (let i = 0; i < r.length; i++) along += U.get(i, k) * r[i]
      const length = (-s[k] * along) / (s[k] * s[k] + ridge)
      for (let f = 0; f < free.length; f++) step[f] += length * V.get(f, k)
    }
    const outside = free.filter((j, f) => at[j] + step[f] < 0 || at[j] + step[f] > 1)
    if (outside.length === 0) {
      free.forEach((j, f) => (next[j] = at[j] + step[f]))
      break
    }
    for (const j of outside) {
      next[j] = at[j] + step[free.indexOf(j)] < 0 ? 0 : 1
      for (let i = 0; i < r.length; i++) r[i] += jacobian[i][j] * (next[j] - at[j])
    }
    free = free.filter(j => !outside.includes(j))
  }
  return next
}
