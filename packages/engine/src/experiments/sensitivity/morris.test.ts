import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elementaryEffects, morrisDesign, morrisMeasures } from './morris.ts'
import { ishigami } from './test-functions.ts'

const resampling = { seed: 'bootstrap', resamples: 200, coverage: 0.95 }

test('a trajectory changes each input once, by 2/3, and stays on the four levels', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.string(), (dimensions, seed) => {
      for (const points of morrisDesign(dimensions, 3, seed)) {
        expect(points).toHaveLength(dimensions + 1)
        const changed = points.slice(1).map((point, k) => {
          const which = point.flatMap((place, d) => (place === points[k][d] ? [] : [d]))
          expect(which).toHaveLength(1)
          expect(Math.abs(point[which[0]] - points[k][which[0]])).toBeCloseTo(2 / 3, 12)
          return which[0]
        })
        expect(changed.sort((a, b) => a - b)).toEqual([...points[0].keys()])
        for (const place of points.flat())
          expect(Math.min(...[0, 1 / 3, 2 / 3, 1].map(l => Math.abs(place - l)))).toBeLessThan(
            1e-12,
          )
      }
    }),
    { numRuns: 30 },
  )
})

test('every level is as likely as every other', () => {
  const starts = morrisDesign(1, 4000, 'levels').flatMap(points => points.map(([place]) => place))
  for (const level of [0, 1 / 3, 2 / 3, 1]) {
    const share = starts.filter(place => Math.abs(place - level) < 1e-9).length / starts.length
    // a binomial share of 4000 trajectories
    expect(Math.abs(share - 0.25)).toBeLessThan(4 * Math.sqrt(0.25 / 4000 / 4))
  }
})

test('a linear model has the slopes as effects, without spread', () => {
  const trajectories = morrisDesign(3, 5, 'linear')
  const outputs = trajectories.flat().map(([x, y]) => 4 * x - 2 * y)
  const [x, y, z] = elementaryEffects(trajectories, outputs).map(own =>
    morrisMeasures(own, resampling),
  )
  expect(x.muStar.value).toBeCloseTo(4, 12)
  expect(y.muStar.value).toBeCloseTo(2, 12)
  expect(y.mu.value).toBeCloseTo(-2, 12)
  expect(y.mu.high).toBeCloseTo(-2, 12)
  expect(x.sigma.value).toBeCloseTo(0, 12)
  expect(z.muStar.value).toBe(0)
})

test('effects of the Ishigami function are those of its four levels, and those that SALib finds', () => {
  const trajectories = morrisDesign(3, 4000, 'ishigami')
  const measures = elementaryEffects(trajectories, trajectories.flat().map(ishigami)).map(own =>
    morrisMeasures(own, { ...resampling, resamples: 20 }),
  )
  // |sin| is √3/2 on the inner levels and 0 on the outer ones; x₃⁴ is π⁴ or (π/3)⁴
  const inner = (Math.PI / 3) ** 4
  const outer = Math.PI ** 4
  const half = Math.sqrt(3) / 2
  const exact = [
    1.5 * half * (1 + 0.1 * ((inner + outer) / 2)),
    1.5 * 7 * half ** 2,
    1.5 * 0.1 * (half / 2) * (outer - inner),
  ]
  // SALib, tests/test_regression.py, test_regression_morris_vanilla: 10,000 trajectories, 4 levels
  const salib = [7.767792, 7.875, 6.308785]
  measures.forEach(({ muStar }, i) => {
    expect(Math.abs(muStar.value - exact[i])).toBeLessThan(4 * (6.3 / Math.sqrt(4000)))
    expect(Math.abs(muStar.value - salib[i])).toBeLessThan(0.5)
  })
  expect(measures[1].muStar.value).toBeCloseTo(7.875, 9)
  // x₂ works alike wherever the others stand, but both ways
  expect(measures[1].mu.low).toBeLessThan(0.5)
})

test('effects, μ, μ* and σ are those of a published example', () => {
  // SALib, tests/test_analyze_morris.py, test_analysis_of_morris_results; σ there divides by n
  const rows = [
    [
      [0, 1 / 3],
      [0, 1],
      [2 / 3, 1],
    ],
    [
      [0, 1 / 3],
      [2 / 3, 1 / 3],
      [2 / 3, 1],
    ],
    [
      [2 / 3, 0],
      [2 / 3, 2 / 3],
      [0, 2 / 3],
    ],
    [
      [1 / 3, 1],
      [1, 1],
      [1, 1 / 3],
    ],
    [
      [1 / 3, 1],
      [1 / 3, 1 / 3],
      [1, 1 / 3],
    ],
    [
      [1 / 3, 2 / 3],
      [1 / 3, 0],
      [1, 0],
    ],
  ]
  const outputs = [
    0.97, 0.71, 2.39, 0.97, 2.3, 2.39, 1.87, 2.4, 0.87, 2.15, 1.71, 1.54, 2.15, 2.17, 1.54, 2.2,
    1.87, 1.0,
  ]
  const published = [
    [2.52, 2.01, 2.3, -0.66, -0.93, -1.3],
    [-0.39, 0.13, 0.8, 0.25, -0.02, 0.51],
  ]
  const effects = elementaryEffects(rows, outputs)
  effects.forEach((own, i) =>
    own.forEach((effect, t) => expect(Math.abs(effect - published[i][t])).toBeLessThan(0.02)),
  )
  const [first] = effects.map(own => morrisMeasures(own, resampling))
  expect(first.muStar.value).toBeCloseTo(9.72 / 6, 1)
  expect(first.mu.value).toBeCloseTo(3.94 / 6, 1)
  const overN = Math.sqrt(published[0].reduce((sum, e) => sum + (e - 3.94 / 6) ** 2, 0) / 6)
  expect(first.sigma.value).toBeCloseTo(overN * Math.sqrt(6 / 5), 1)
})

test('a failed run costs the effects on both sides of it, and no other', () => {
  const trajectories = morrisDesign(3, 4, 'failed')
  const outputs = trajectories.flat().map(ishigami)
  outputs[5] = Number.NaN
  const effects = elementaryEffects(trajectories, outputs)
  expect(effects.map(own => own.length).sort((a, b) => a - b)).toEqual([3, 3, 4])
})
