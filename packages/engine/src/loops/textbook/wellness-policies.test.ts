import { expect, test } from 'vitest'
import { windowedShares } from '../scores/activity.ts'
import { scoreRun, type ScoredRun } from '../scores/score-run.ts'
import { eulerRun } from '../system/euler.ts'
import { burdenModel, burdenPaths } from './wellness-first.ts'
import { wellnessPolicies, type Decisions } from './wellness-policies.ts'

// Expected values are those of an independent script for the same equations.

const STEPS = 4
const at = (month: number) => month * STEPS
const rounded = (values: Iterable<number>, digits: number) =>
  Array.from(values, value => Number(value.toFixed(digits)) + 0)

/** B1, B2 with its audited form, and the three that reinforce. */
const families = (row: ArrayLike<number>) => [
  Math.abs(row[0]),
  Math.abs(row[1]) + Math.abs(row[2]),
  row[3] + row[4] + row[5],
]
const familyShares = ({ shares, moved }: ScoredRun, from: number, to: number) => {
  const activity = moved.map(row => row.reduce((sum, value) => sum + Math.abs(value), 0))
  return rounded(
    families(windowedShares(shares, activity, at(from), at(to))).map(share => 100 * share),
    0,
  )
}

test('quick relief leads for half a year, and what it costs for ever after', () => {
  const run = scoreRun(burdenModel(wellnessPolicies.S0), burdenPaths, 1 / STEPS, 120)
  const spans = [12, 18, 36, 60, 84, 120]
  const rows = spans.slice(1).map((to, i) => familyShares(run, spans[i], to))
  expect(rows).toEqual([
    [62, 18, 20],
    [14, 25, 61],
    [11, 7, 82],
    [3, 3, 93],
    [0, 1, 99],
  ])
})

test('policies: cutting what wellness erodes flips the dominance, more urgency does not', () => {
  const rows = Object.entries<(month: number) => Decisions>(wellnessPolicies).map(
    ([name, decide]) => {
      const policy = scoreRun(burdenModel(decide), burdenPaths, 1 / STEPS, 120)
      const exhaustion = [18, 36, 60, 120].map(month => policy.states[at(month)][0])
      return [
        name,
        ...rounded([...exhaustion, policy.states[at(120)][3]], 3),
        familyShares(policy, 36, 60).join('/'),
        familyShares(policy, 60, 84).join('/'),
      ]
    },
  )
  expect(rows).toEqual([
    ['S0', 0.253, 0.355, 0.423, 0.521, 0.219, '11/7/82', '3/3/93'],
    ['S1', 0.464, 0.448, 0.449, 0.449, 0.626, '0/100/0', '0/100/0'],
    ['S2', 0.228, 0.274, 0.279, 0.279, 0.478, '66/25/9', '72/20/8'],
    ['S3', 0.25, 0.307, 0.346, 0.384, 0.394, '9/1/90', '5/0/94'],
    ['S4', 0.241, 0.295, 0.341, 0.401, 0.363, '6/0/94', '3/0/97'],
    ['S5', 0.253, 0.355, 0.423, 0.45, 0.625, '11/7/82', '0/100/0'],
    ['S6', 0.253, 0.355, 0.423, 0.227, 0.617, '11/7/82', '55/22/23'],
    ['S7', 0.253, 0.355, 0.423, 0.45, 0.626, '11/7/82', '39/43/19'],
  ])
})

test('stopping wellness cold is worse before it is better', () => {
  const { states } = eulerRun(burdenModel(wellnessPolicies.S5), 1 / STEPS, 84)
  expect([60, 72, 84].map(month => states[at(month)][0].toFixed(3))).toEqual([
    '0.423',
    '0.648',
    '0.498',
  ])
})
