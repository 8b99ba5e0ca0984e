/**
 * Solution x of a small system A · x = b by elimination with partial pivoting, or null where the
 * rows of A depend on one another. Neither argument is changed.
 */
export const solveLinearSystem = (
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | null => {
  const size = right.length
  const rows = matrix.map((row, i) => [...row, right[i]])
  for (let step = 0; step < size; step++) {
    let pivot = step
    for (let i = step + 1; i < size; i++)
      if (Math.abs(rows[i][step]) > Math.abs(rows[pivot][step])) pivot = i
    const scale = Math.max(...matrix[step].map(Math.abs))
    if (!(Math.abs(rows[pivot][step]) > scale * DEPENDENT)) return null
    ;[rows[step], rows[pivot]] = [rows[pivot], rows[step]]
    for (let i = step + 1; i < size; i++) {
      const factor = rows[i][step] / rows[step][step]
      for (let j = step; j <= size; j++) rows[i][j] -= factor * rows[step][j]
    }
  }
  const solution = Array.from({ length: size }, () => 0)
  for (let i = size - 1; i >= 0; i--) {
    let rest = rows[i][size]
    for (let j = i + 1; j < size; j++) rest -= rows[i][j] * solution[j]
    solution[i] = rest / rows[i][i]
  }
  return solution
}

/** A pivot this small beside its row is rounding, not information. */
const DEPENDENT = 1e-13
