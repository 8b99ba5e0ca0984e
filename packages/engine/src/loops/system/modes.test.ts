import { expect, test } from 'vitest'
import { predatorPrey } from '../textbook/predator-prey.ts'
import { threeLoopParameters, threeLoops } from '../textbook/three-loops.ts'
import { jacobian, leadingMode } from './modes.ts'

test('the slopes of a linear model are its coefficients', () => {
  const { wear, relief, effort, repair, erosion } = threeLoopParameters
  const slopes = jacobian(threeLoops, [0.3, 0.6], 0)
  const expected = [
    [-relief * effort, -wear],
    [repair - erosion * effort, 0],
  ]
  slopes.forEach((row, k) =>
    row.forEach((slope, j) => expect(slope).toBeCloseTo(expected[k][j], 9)),
  )
})

// Lotka–Volterra: about the fixed point the period is 2π / √(births · deaths)
test('predators and prey circle about their balance', () => {
  const { growth, swing, elasticity } = leadingMode(jacobian(predatorPrey, [40, 10], 0))
  expect(growth).toBeCloseTo(0, 9)
  expect(swing).toBeCloseTo(Math.sqrt(0.1 * 0.1), 9)
  expect(elasticity.flat().every(Number.isNaN)).toBe(true)
})

// of [[a, b], [c, d]] the eigenvalues are those of a quadratic
test('elasticity is what a small change of a slope does to the growth', () => {
  const slopes = [
    [-0.3, 0.4],
    [0.2, -0.1],
  ]
  const growthOf = ([[a, b], [c, d]]: number[][]) =>
    (a + d) / 2 + Math.sqrt(((a - d) / 2) ** 2 + b * c)
  const { growth, elasticity } = leadingMode(slopes)
  expect(growth).toBeCloseTo(growthOf(slopes), 12)
  const small = 1e-6
  slopes.forEach((row, k) =>
    row.forEach((slope, j) => {
      const shifted = slopes.map(row => [...row])
      shifted[k][j] = slope * (1 + small)
      expect(elasticity[k][j]).toBeCloseTo((growthOf(shifted) - growth) / small, 5)
    }),
  )
})
