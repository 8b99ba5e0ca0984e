import { expect, test } from 'vitest'
import { findLoops } from '../graph/loops.ts'
import { pathOf } from '../graph/paths.ts'
import { scoreRun } from '../scores/score-run.ts'
import { predatorPrey } from './predator-prey.ts'

const { structure, edges } = predatorPrey
const paths = [
  pathOf(structure, 'a', [['prey', 'births']]),
  pathOf(structure, 'b', [
    ['prey', 'feeding'],
    ['predators', 'predation'],
  ]),
  pathOf(structure, 'c', [['prey', 'predation']]),
  pathOf(structure, 'd', [['predators', 'feeding']]),
  pathOf(structure, 'e', [['predators', 'deaths']]),
]
const run = scoreRun(predatorPrey, paths, 0.125, 60)

test('predators and prey close five loops, all in one partition', () => {
  const { loops } = findLoops(structure, edges)
  expect(loops.length).toBe(5)
  expect(new Set(loops.map(({ partition }) => partition)).size).toBe(1)
})

// an independent script; three of its shares are off by up to .56 of their last digit
const LAST_DIGIT = 0.6
test('an oscillation is scored as by an independent calculation', () => {
  const printed = [
    [5, [41.976262, 9.110204], [2.39559, -1.18023, -2.18243, 0.540786, -0.515326]],
    [20, [43.906298, 10.458242], [0.45836, -1.25871, -0.479364, 2.62579, -2.39218]],
    [40, [36.668581, 10.640985], [0.691748, -1.08572, -0.736088, 1.47499, -1.609]],
  ] as const
  for (const [t, state, raw] of printed) {
    state.forEach((value, k) => expect(run.states[8 * t][k]).toBeCloseTo(value, 6))
    raw.forEach((value, l) => expect(run.scores[8 * t][l] / value).toBeCloseTo(1, 5))
  }
  const shares = [
    [5, [0.3516, -0.1732, -0.3203, 0.0794, -0.0756]],
    [20, [0.0635, -0.1745, -0.0665, 0.364, -0.3316]],
    [40, [0.1236, -0.194, -0.1315, 0.2635, -0.2875]],
  ] as const
  for (const [t, row] of shares)
    row.forEach((value, l) =>
      expect(Math.abs(run.relative[8 * t][l] - value)).toBeLessThan(LAST_DIGIT * 1e-4),
    )
})

test('over the oscillation the loops share the change as printed', () => {
  const rows = run.relative.slice(0, 8 * 60)
  const means = paths.map(
    (_, l) => rows.reduce((sum, row) => sum + Math.abs(row[l]), 0) / rows.length,
  )
  const printed = [0.205, 0.137, 0.206, 0.226, 0.227]
  printed.forEach((value, l) => expect(Math.abs(means[l] - value)).toBeLessThan(LAST_DIGIT * 1e-3))
})
