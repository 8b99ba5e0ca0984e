import { expect, test } from 'vitest'
import { eulerRun } from '../system/euler.ts'
import { threeLoopPaths, threeLoops } from '../textbook/three-loops.ts'
import { scoreRun } from './score-run.ts'

const run = scoreRun(threeLoops, threeLoopPaths, 0.5, 5)

test('scoring leaves the run as it is', () => {
  const { times, states } = eulerRun(threeLoops, 0.5, 5)
  expect([run.times, run.states]).toEqual([times, states])
})

test('a window begins at its time: what moves in it is the next state', () => {
  for (let step = 0; step + 1 < run.times.length; step++)
    for (let k = 0; k < 2; k++)
      expect(run.moved[step][k]).toBeCloseTo(run.states[step + 1][k] - run.states[step][k], 12)
})

test('where all loops are named nothing is left uncovered', () => {
  for (const coverage of run.coverage) expect(coverage).toBeCloseTo(1, 12)
  run.shares.forEach((row, step) =>
    row.forEach((share, l) => expect(share).toBeCloseTo(run.relative[step][l], 12)),
  )
})

test('where one of them is named its share is all, and coverage what it has', () => {
  const alone = scoreRun(threeLoops, threeLoopPaths.slice(1, 2), 0.5, 5)
  alone.shares.forEach(([share], step) => {
    expect(share).toBe(-1)
    expect(alone.coverage[step]).toBeCloseTo(-run.relative[step][1], 12)
  })
})
