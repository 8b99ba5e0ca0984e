import { expect, test } from 'vitest'
import { scoreRun } from '../scores/score-run.ts'
import { threeLoopParameters, threeLoopPaths, threeLoops } from './three-loops.ts'

// an independent script, and the closed form below
const printed = [
  [0, [0.2, 0.2], [-0.89577, -0.15635, 0.052117], [-0.8112, -0.1416, 0.0472]],
  [2, [0.371189, 0.245376], [-0.70988, -0.43518, 0.14506], [-0.5502, -0.3373, 0.1124]],
  [4, [0.455093, 0.31156], [-0.45087, -0.82369, 0.27456], [-0.2911, -0.5317, 0.1772]],
  [6, [0.482145, 0.386856], [-0.063502, -1.4047, 0.46825], [-0.0328, -0.7254, 0.2418]],
  [10, [0.444041, 0.537666], [-1.8778, -4.3166, 1.4389], [-0.246, -0.5655, 0.1885]],
  [20, [0.228779, 0.808517], [-4.44, -5.16, 1.72], [-0.3922, -0.4558, 0.1519]],
] as const

test('three loops of shifting the burden are scored as by an independent calculation', () => {
  const { states, scores, relative } = scoreRun(threeLoops, threeLoopPaths, 0.25, 20)
  for (const [t, state, raw, shares] of printed) {
    const step = 4 * t
    state.forEach((value, k) => expect(states[step][k]).toBeCloseTo(value, 6))
    raw.forEach((value, l) =>
      expect(scores[step][l] / value, `${threeLoopPaths[l].id} at ${t}`).toBeCloseTo(1, 3),
    )
    shares.forEach((value, l) => expect(relative[step][l]).toBeCloseTo(value, 4))
  }
})

test('a coarser step is scored as by an independent calculation', () => {
  const { states, relative } = scoreRun(threeLoops, threeLoopPaths, 1, 4)
  expect([...states[4]].map(value => value.toFixed(6))).toEqual(['0.478472', '0.307449'])
  expect([...relative[4]].map(value => value.toFixed(4))).toEqual(['-0.2357', '-0.5732', '0.1911'])
})

test.each([1, 0.25, 0.1])('relative scores follow the closed form at every step of %s', dt => {
  const { wear, relief, effort, repair, erosion } = threeLoopParameters
  const { states, relative } = scoreRun(threeLoops, threeLoopPaths, dt, 30)
  states.forEach(([exhaustion, quality], step) => {
    const net = wear * (1 - quality) - relief * effort * exhaustion
    const sizes = [
      -relief * effort * Math.abs(net),
      -wear * repair * exhaustion,
      wear * erosion * effort * exhaustion,
    ]
    const all = sizes.reduce((sum, size) => sum + Math.abs(size), 0)
    sizes.forEach((size, l) => expect(relative[step][l]).toBeCloseTo(size / all, 8))
  })
})
