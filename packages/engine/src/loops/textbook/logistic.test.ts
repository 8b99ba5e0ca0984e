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

// percent to three digits in simlin’s test/logistic_growth_ltm, which is Stella’s output
const golden = [
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

test('logistic growth is scored as by the reference tool', () => {
  const { states, scores, relative } = scored(5, 1, 100)
  for (const [t, people, rawR, rawB, shareR, shareB] of golden) {
    expect(states[t][0]).toBeCloseTo(people, 6)
    expect(scores[t][0] / rawR).toBeCloseTo(1, 5)
    expect(scores[t][1] / rawB).toBeCloseTo(1, 5)
    expect(relative[t][0]).toBeCloseTo(shareR, 6)
    expect(relative[t][1]).toBeCloseTo(shareB, 6)
  }
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
