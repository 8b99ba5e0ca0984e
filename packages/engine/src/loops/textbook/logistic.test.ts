import { expect, test } from 'vitest'
import { findLoops } from '../graph/loops.ts'
import { pathOf } from '../graph/paths.ts'
import { scoreRun } from '../scores/score-run.ts'
import { logistic } from './logistic.ts'

const scored = (start: number, dt: number, until: number) => {
  const system = logistic(start)
  const paths = [
    pathOf(system.structure, 'R', [['population', 'growth']]),
    pathOf(system.structure, 'B', [['crowd', 'growth']]),
  ]
  return scoreRun(system, paths, dt, until)
}

// an independent script
const rows = [
  [1, 5.597, 1.00634, -0.00566419, 0.994403, -0.005597],
  [10, 15.384461, 1.01778, -0.0159027, 0.984616, -0.015384],
  [30, 132.538905, 1.20293, -0.183795, 0.867461, -0.132539],
  [45, 468.700705, 16.2397, -14.3263, 0.531299, -0.468701],
  [46, 498.583148, 18.4575, -18.3532, 0.501417, -0.498583],
  [60, 847.273337, 0.215085, -1.19322, 0.152727, -0.847273],
  [99, 998.741497, 0.00126149, -1.00111, 0.001259, -0.998741],
] as const

test('the two ways in which a population moves its own growth are two loops', () => {
  const { structure, edges } = logistic(5)
  const { loops, complete } = findLoops(structure, edges)
  expect(complete).toBe(true)
  expect(loops.map(({ edges }) => edges)).toEqual([
    [{ reading: 0, flow: 0 }],
    [{ reading: 1, flow: 0 }],
  ])
})

test('logistic growth is scored as by an independent script', () => {
  const { states, scores, relative } = scored(5, 1, 100)
  for (const [t, people, rawR, rawB, shareR, shareB] of rows) {
    expect(states[t][0]).toBeCloseTo(people, 6)
    expect(scores[t][0] / rawR).toBeCloseTo(1, 5)
    expect(scores[t][1] / rawB).toBeCloseTo(1, 5)
    expect(relative[t][0]).toBeCloseTo(shareR, 6)
    expect(relative[t][1]).toBeCloseTo(shareB, 6)
  }
})

/**
 * Relative scores of the two loops, in percent to three digits, at t = 1, 2, … 100: what Stella
 * printed for the model of `logistic.ts` with P₀ = 5 and dt = 1, as kept by simlin (Apache-2.0) in its
 * test/logistic_growth_ltm/ltm_results.tsv.
 */
const golden = {
  reinforcing: [
    99.4, 99.4, 99.3, 99.2, 99.1, 99, 98.9, 98.8, 98.6, 98.5, 98.3, 98.1, 97.9, 97.6, 97.3, 97,
    96.7, 96.3, 95.8, 95.4, 94.8, 94.2, 93.6, 92.9, 92.1, 91.2, 90.2, 89.2, 88, 86.7, 85.4, 83.9,
    82.2, 80.5, 78.6, 76.6, 74.4, 72.2, 69.7, 67.2, 64.6, 61.8, 59, 56.1, 53.1, 50.1, 47.1, 44.2,
    41.2, 38.3, 35.5, 32.7, 30.1, 27.5, 25.1, 22.9, 20.8, 18.8, 17, 15.3, 13.7, 12.3, 11, 9.83,
    8.77, 7.81, 6.94, 6.17, 5.47, 4.85, 4.3, 3.8, 3.37, 2.98, 2.63, 2.32, 2.05, 1.81, 1.6, 1.41,
    1.24, 1.09, 0.96, 0.85, 0.75, 0.66, 0.58, 0.51, 0.45, 0.4, 0.35, 0.31, 0.27, 0.24, 0.21, 0.19,
    0.16, 0.14, 0.13, 0.11,
  ],
  balancing: [
    -0.56, -0.63, -0.7, -0.79, -0.88, -0.98, -1.1, -1.23, -1.38, -1.54, -1.72, -1.92, -2.15, -2.4,
    -2.68, -3, -3.35, -3.73, -4.16, -4.64, -5.17, -5.76, -6.42, -7.14, -7.93, -8.81, -9.77, -10.8,
    -12, -13.3, -14.6, -16.1, -17.8, -19.5, -21.4, -23.4, -25.6, -27.8, -30.3, -32.8, -35.4, -38.2,
    -41, -43.9, -46.9, -49.9, -52.9, -55.8, -58.8, -61.7, -64.5, -67.3, -69.9, -72.5, -74.9, -77.1,
    -79.2, -81.2, -83, -84.7, -86.3, -87.7, -89, -90.2, -91.2, -92.2, -93.1, -93.8, -94.5, -95.1,
    -95.7, -96.2, -96.6, -97, -97.4, -97.7, -98, -98.2, -98.4, -98.6, -98.8, -98.9, -99, -99.2,
    -99.3, -99.3, -99.4, -99.5, -99.5, -99.6, -99.7, -99.7, -99.7, -99.8, -99.8, -99.8, -99.8,
    -99.9, -99.9, -99.9,
  ],
} as const

// rounded to three digits first, and what is below 1 % to two decimals then
const half = (percent: number) => (Math.abs(percent) < 10 ? 0.005 : 0.05) + 1e-9

test.each([
  ['reinforcing', golden.reinforcing, 0],
  ['balancing', golden.balancing, 1],
] as const)('every share that the reference tool prints of the %s loop is met', (_, shares, l) => {
  const { relative } = scored(5, 1, 101)
  shares.forEach((percent, k) => {
    const digits = Number((100 * relative[k + 1][l]).toPrecision(3))
    expect(Math.abs(digits - percent)).toBeLessThanOrEqual(half(percent))
  })
})

test.each([1, 0.5, 0.125])('relative scores are −P/1000 and 1 − P/1000 at every step of %s', dt => {
  const { states, relative } = scored(5, dt, 100)
  states.forEach(([people], step) => {
    expect(relative[step][0]).toBeCloseTo(1 - people / 1000, 9)
    expect(relative[step][1]).toBeCloseTo(-people / 1000, 9)
  })
})

test('where the net flow stands still for a step the shares are what they are on either side', () => {
  const { relative } = scored(485.01347575453843, 1, 1)
  expect(relative[0][0]).toBeCloseTo(0.514987, 6)
  expect(relative[0][1]).toBeCloseTo(-0.485013, 6)
})
