import { expect, test } from 'vitest'
import { findLoops } from '../graph/loops.ts'
import { pathOf } from '../graph/paths.ts'
import { scoreRun } from '../scores/score-run.ts'
import { bass } from './bass.ts'

const { structure, edges } = bass
const paths = [
  pathOf(structure, 'R1', [['adopters', 'adopting']]),
  pathOf(structure, 'B1', [['potential', 'adopting']]),
]

test('a flow between two stocks closes one loop at each end and none through both', () => {
  const { loops } = findLoops(structure, edges)
  expect(loops.map(({ minor }) => minor)).toEqual([true, true])
  // yet both stocks are of one partition
  expect(new Set(loops.map(({ partition }) => partition)).size).toBe(1)
})

// Schoenberg, Davidsen & Eberlein 2020, table 3, and two more rows
test('the Bass diffusion is scored as printed', () => {
  const { scores, relative } = scoreRun(bass, paths, 1 / 16, 15)
  const printed = [
    [1, 1, -4.19e-6, 1, 0],
    [9.5, 11.4575, -9.95803, 0.535, -0.465],
    [9.5625, 9805.88, -9357.97, 0.5117, -0.4883],
    [9.625, 10.4104, -10.9109, 0.4883, -0.5117],
    [15, 2.15e-4, -1.00019, 0.0002, -0.9998],
  ] as const
  for (const [t, rawR, rawB, shareR, shareB] of printed) {
    const step = 16 * t
    expect(scores[step][0] / rawR, `R1 at ${t}`).toBeCloseTo(1, rawR < 1e-3 ? 2 : 4)
    expect(scores[step][1] / rawB, `B1 at ${t}`).toBeCloseTo(1, rawB > -1e-3 ? 2 : 5)
    expect(relative[step][0]).toBeCloseTo(shareR, 4)
    expect(relative[step][1]).toBeCloseTo(shareB, 4)
  }
})

test('the balancing share is the part of people who have adopted', () => {
  const { states, relative } = scoreRun(bass, paths, 1 / 16, 15)
  states.forEach(([, adopters], step) => {
    expect(relative[step][1]).toBeCloseTo(-adopters / 1e6, 9)
  })
})
