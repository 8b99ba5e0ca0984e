import fc from 'fast-check'
import { expect, test } from 'vitest'
import { correlation } from '../../numerics/correlation.ts'
import { variance } from '../../numerics/statistics.ts'
import { latinHypercube } from './latin-hypercube.ts'

test('every factor has one point in each stratum', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 200 }),
      fc.string(),
      (dimensions, points, seed) => {
        const design = latinHypercube(dimensions, points, seed)
        const strata = Array.from({ length: points }, (_, k) => k)
        for (let d = 0; d < dimensions; d++) {
          const own = design.map(point => Math.floor(point[d] * points))
          expect(own.sort((a, b) => a - b)).toEqual(strata)
        }
      },
    ),
    { numRuns: 50 },
  )
})

test('places are in [0, 1) and differ within the strata', () => {
  const design = latinHypercube(3, 1000, 'places')
  const all = design.flat()
  expect(Math.min(...all)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...all)).toBeLessThan(1)
  // even within a stratum: variance 1/12
  const within = design.map(point => (point[0] * 1000) % 1)
  expect(variance(within)).toBeCloseTo(1 / 12, 2)
})

test('factors are as good as uncorrelated', () => {
  const design = latinHypercube(4, 2000, 'pairs')
  for (const [a, b] of [
    [0, 1],
    [1, 2],
    [0, 3],
  ])
    // the standard error of a correlation of independent pairs is 1/√n
    expect(
      Math.abs(
        correlation(
          design.map(point => point[a]),
          design.map(point => point[b]),
        ),
      ),
    ).toBeLessThan(4 / Math.sqrt(2000))
})

test('half a design is a sample of all of it', () => {
  const half = latinHypercube(6, 400, 'half').slice(0, 200)
  for (let d = 0; d < 6; d++) {
    const mean = half.reduce((sum, point) => sum + point[d], 0) / half.length
    // of 200 drawn without replacement from 400: √(1/12 / 200 · 200/399)
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * 0.0145)
  }
})

test('a sum of effects is met closer than by points of chance', () => {
  // of a sum of effects only the places within the strata are left to chance
  const errors = Array.from({ length: 20 }, (_, i) => {
    const design = latinHypercube(3, 100, `${i}`)
    const sum = design.reduce((total, [x, y, z]) => total + x * x + y * y + z, 0)
    return sum / 100 - (1 / 3 + 1 / 3 + 1 / 2)
  })
  const chance = Math.sqrt((2 * (1 / 5 - 1 / 9) + 1 / 12) / 100)
  expect(Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / 20)).toBeLessThan(chance / 20)
})

test('the same seed is the same design', () => {
  expect(latinHypercube(3, 10, 'a')).toEqual(latinHypercube(3, 10, 'a'))
  expect(latinHypercube(3, 10, 'b')).not.toEqual(latinHypercube(3, 10, 'a'))
})
