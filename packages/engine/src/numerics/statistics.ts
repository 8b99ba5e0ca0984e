/** Arithmetic mean; 0 of nothing. */
export const mean = (values: ArrayLike<number>): number => {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]
  return values.length === 0 ? 0 : sum / values.length
}

/**
 * Quantile by linear interpolation between order statistics (Hyndman & Fan 1996, type 7; the default
 * of R and NumPy). `sorted` ascending and not empty; `p` in [0, 1].
 */
export const quantileOfSorted = (sorted: ArrayLike<number>, p: number): number => {
  const position = (sorted.length - 1) * p
  const below = Math.floor(position)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below] + (sorted[above] - sorted[below]) * (position - below)
}

/**
 * Sample variance, Σ(x − x̄)² / (n − 1), in the square of the unit of `values`; 0 for fewer than two.
 * Two passes, so that a large mean costs no digits.
 */
export const variance = (values: ArrayLike<number>): number => {
  const count = values.length
  if (count < 2) return 0
  const centre = mean(values)
  let sum = 0
  for (let i = 0; i < count; i++) sum += (values[i] - centre) ** 2
  return sum / (count - 1)
}

/** Sample standard deviation, in the unit of `values`; 0 for fewer than two. */
export const standardDeviation = (values: ArrayLike<number>): number => Math.sqrt(variance(values))

/**
 * Skewness, the mean of (x − x̄)³ over the cube of the root of the mean of (x − x̄)² (type 1 of Joanes &
 * Gill 1998); 0 of values that are all the same.
 */
export const skewness = (values: ArrayLike<number>): number => {
  const count = values.length
  const centre = mean(values)
  let squares = 0
  let cubes = 0
  for (let i = 0; i < count; i++) {
    const apart = values[i] - centre
    squares += apart * apart
    cubes += apart * apart * apart
  }
  const second = squares / count
  return squares === 0 ? 0 : cubes / count / Math.sqrt(second * second * second)
}
