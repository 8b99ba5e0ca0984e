import { expect, test } from 'vitest'
import { pathOf } from '../graph/paths.ts'
import { unattributed } from '../scores/closure.ts'
import { linkScorer } from '../scores/link-scores.ts'
import { scoreRun } from '../scores/score-run.ts'
import { windowBuffers, windowOf } from '../scores/window.ts'
import { eulerRun } from '../system/euler.ts'
import { capped, gating } from './gating.ts'

const windows = () => {
  const { structure } = gating
  const buffers = windowBuffers(structure)
  const score = linkScorer(structure)
  return eulerRun(gating, 1, 10).states.map((state, t) => {
    const links = new Float64Array(4)
    score(windowOf(gating, state, t, 1, buffers), links)
    return { links: [...links], lost: unattributed(structure, buffers) }
  })
}

// Eberlein & Schoenberg 2020, figures 4–6; the first flow is driven by its own stock until the gate opens
test('links through gates are on and off as published', () => {
  const column = (reading: number, flow: number) => windows().map(w => w.links[2 * reading + flow])
  expect(column(0, 0)).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0])
  expect(column(1, 0)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
  expect(column(0, 1)).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
  expect(column(1, 1)).toEqual([1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1])
})

test('a flow that changes because two stocks cross together is nobody’s', () => {
  expect(windows().map(({ lost }) => lost)).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0])
})

test('the loop through both gates is never closed', () => {
  const path = pathOf(gating.structure, 'cross', [
    ['first', 'secondGrowth'],
    ['second', 'firstGrowth'],
  ])
  for (const [score] of scoreRun(gating, [path], 1, 10).scores) expect(score).toBe(0)
})

test('a loop through a limit is off from the step at which the limit binds', () => {
  const path = pathOf(capped.structure, 'R', [['population', 'growth']])
  const { states, scores } = scoreRun(capped, [path], 1, 4)
  expect(states.slice(0, 4).map(([population]) => population)).toEqual([50, 55, 60.5, 66.5])
  expect(scores.map(([score]) => score)).toEqual([1, 1, 0, 0, 0])
})
