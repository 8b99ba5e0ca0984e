import { mean } from './statistics.ts'

/**
 * Pearson's product-moment correlation of pairs, −1 to 1; 0 where either does not vary, since then
 * nothing can be said. `x` and `y` are equally long.
 */
export const correlation = (x: ArrayLike<number>, y: ArrayLike<number>): number => {
  const xMean = mean(x)
  const yMean = mean(y)
  let xx = 0
  let yy = 0
  let xy = 0
  for (let i = 0; i < x.length; i++) {
    const dx = x[i] - xMean
    const dy = y[i] - yMean
    xx += dx * dx
    yy += dy * dy
    xy += dx * dy
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0
}
