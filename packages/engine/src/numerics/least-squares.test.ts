import { expect, test } from 'vitest'
import { leastSquares } from './least-squares.ts'

// Anscombe 1973, first set: y = 3.00 + 0.500 x
test('the line through Anscombe’s first set is as printed', () => {
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
  const fit = leastSquares(y, [x])
  expect(fit?.slopes[0]).toBeCloseTo(0.5, 3)
  expect(fit?.intercept).toBeCloseTo(3, 2)
})

// R: coef(lm(stack.loss ~ ., stackloss)), after Brownlee 1965
test('three predictors have the coefficients that R finds in the stack-loss data', () => {
  const air = [80, 80, 75, 62, 62, 62, 62, 62, 58, 58, 58, 58, 58, 58, 50, 50, 50, 50, 50, 56, 70]
  const water = [27, 27, 25, 24, 22, 23, 24, 24, 23, 18, 18, 17, 18, 19, 18, 18, 19, 19, 20, 20, 20]
  const acid = [89, 88, 90, 87, 87, 87, 93, 93, 87, 80, 89, 88, 82, 93, 89, 86, 72, 79, 80, 82, 91]
  const loss = [42, 37, 37, 28, 18, 18, 19, 20, 15, 14, 14, 13, 11, 12, 8, 7, 8, 8, 9, 15, 15]
  const fit = leastSquares(loss, [air, water, acid])
  expect(fit?.intercept).toBeCloseTo(-39.9197, 4)
  expect(fit?.slopes[0]).toBeCloseTo(0.7156, 4)
  expect(fit?.slopes[1]).toBeCloseTo(1.2953, 4)
  expect(fit?.slopes[2]).toBeCloseTo(-0.1521, 4)
})

test('a predictor that stands still, or repeats another, has no slope of its own', () => {
  expect(leastSquares([1, 2, 3], [[5, 5, 5]])).toBeNull()
  expect(
    leastSquares(
      [1, 2, 4],
      [
        [1, 2, 3],
        [2, 4, 6],
      ],
    ),
  ).toBeNull()
})
