import { loopNames, type LoopName } from '@burnout/engine'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { recordOf } from '../record.ts'
import {
  inCharge,
  isQuiet,
  lookAt,
  loopsAbove,
  overallShares,
  pileUp,
  ribbonOf,
  type Scores,
} from './loop-shares.ts'

const scores = (
  loops: Partial<Record<LoopName, readonly number[]>>,
  rest: Partial<Scores> = {},
): Scores => {
  const looks = Math.max(...Object.values(loops).map(({ length }) => length))
  const each = <Value>(value: Value): Value[] => Array.from({ length: looks }, () => value)
  return {
    months: Array.from({ length: looks }, (_, k) => k),
    loops: recordOf(loopNames, name => loops[name] ?? each(0)),
    coverage: each(1),
    agreement: each(1),
    activity: each(1),
    outside: each(0),
    dominance: [],
    ...rest,
  }
}

it('has no share where nothing moves at all', () => {
  const still = scores({ symptomaticFix: [-1, 1] }, { activity: [0, 0] })
  expect(overallShares(still).symptomaticFix).toBe(0)
})

it('counts over the whole run what a loop does, whichever way it works', () => {
  const run = scores({ hiring: [-0.5, 0.5], rework: [0.25, 0.25], survivor: [0, 0.1] })
  expect(overallShares(run)).toMatchObject({ hiring: 0.5, rework: 0.25 })
  expect(loopsAbove(run, 0.2)).toEqual(['hiring', 'rework'])
  expect(overallShares({ ...run, coverage: [0.8, 0.8] }).hiring).toBeCloseTo(0.4)
})

it('piles what reinforces above the line and what balances below it', () => {
  const layers = pileUp(scores({ hiring: [-0.5, 0.1], rework: [0.25, 0.2] }).loops, [
    'hiring',
    'rework',
  ])
  expect(
    layers.map(
      ({ name, side, against }) => `${name} ${side}${against ? ', against its letter' : ''}`,
    ),
  ).toEqual(['hiring above, against its letter', 'rework above', 'hiring below'])
  expect(layers[1]?.edges[0]).toEqual([0, 0.25])
  expect(layers[1]?.edges[1]?.[0]).toBeCloseTo(0.1)
  expect(layers[1]?.edges[1]?.[1]).toBeCloseTo(0.3)
  expect(layers[2]?.edges[0]).toEqual([-0.5, -0])
})

it('piles no higher than the shares add up to, and leaves no gap between layers', () => {
  const share = fc.double({ min: -0.3, max: 0.3, noNaN: true })
  fc.assert(
    fc.property(fc.array(fc.tuple(share, share, share), { minLength: 1, maxLength: 12 }), rows => {
      const names = ['hiring', 'rework', 'voice'] as const
      const run = scores(recordOf(names, name => rows.map(row => row[names.indexOf(name)] ?? 0)))
      rows.forEach((row, k) => {
        const size = row.reduce((sum, each) => sum + Math.abs(each), 0)
        const drawn = pileUp(run.loops, names).map(({ edges }) => edges[k] ?? [0, 0])
        const height = drawn.reduce((sum, [low, high]) => sum + high - low, 0)
        expect(height).toBeCloseTo(size, 10)
        const span =
          Math.max(0, ...drawn.map(([, high]) => high)) - Math.min(0, ...drawn.map(([low]) => low))
        expect(span).toBeCloseTo(size, 10)
      })
    }),
  )
})

it('finds the look of a month, and stays within the run', () => {
  const run = { months: [0, 3, 6, 9] }
  expect([0, 2, 3, 8, 9, 60].map(month => lookAt(run, month))).toEqual([0, 0, 1, 2, 3, 3])
})

it('says who is in charge of a month, and gives the ribbon its sides', () => {
  const run = scores(
    { hiring: [-0.6, -0.6, 0, 0], rework: [0, 0, 0.7, 0.7] },
    {
      dominance: [
        { from: 0, to: 2, loops: ['hiring'] },
        { from: 2, to: 3, loops: ['rework'] },
      ],
    },
  )
  expect(inCharge(run, 1)).toEqual(['hiring'])
  expect(inCharge(run, 3)).toEqual(['rework'])
  expect(ribbonOf(run).map(({ side }) => side)).toEqual(['below', 'above'])
})

it('is quiet where little changes and where little of it is explained', () => {
  const run = scores({ hiring: [1, 1, 1] }, { activity: [1, 0.04, 1], coverage: [0.9, 0.9, 0.19] })
  expect([0, 1, 2].map(look => isQuiet(run, look))).toEqual([false, true, true])
})
