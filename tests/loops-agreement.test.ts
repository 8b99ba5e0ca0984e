import { namedLoops, runKnockOuts, scoreLoops } from '@burnout/engine'
import { expect, test } from 'vitest'
import { loadScenario } from './scenario-files.ts'

// The part of docs/loops.md, “Do scores and knock-outs agree?”, that few runs are enough for.

const CUT = 12
const AFTER = 48
const loops = ['tolerance', 'workloadTurnover', 'hiring'] as const

const scenario = loadScenario('wellness-first')
const scores = scoreLoops(scenario, { replicates: 2, every: 6 })!
const effects = runKnockOuts(scenario, { loops, month: CUT, horizons: [AFTER] })!

/** What a loop has of the change after the month of the cut, summed over the looks. */
const changeOf = (loop: (typeof loops)[number]) =>
  scores.months.reduce(
    (sum, month, k) => (month < CUT ? sum : sum + scores.activity[k] * scores.loops[loop][k]),
    0,
  )

test.each(loops)('%s moves exhaustion and carries change the way its letter says', loop => {
  const sign = namedLoops[loop].polarity === '+' ? 1 : -1
  const { low, high } = effects.loops.find(each => each.loop === loop)!.effects[0]
  // the whole interval lies on that side of 0
  expect(Math.min(sign * low, sign * high)).toBeGreaterThan(0)
  expect(sign * changeOf(loop)).toBeGreaterThan(0)
})

test('where wellness comes first, lost trust outdoes the turnover cascade by both accounts', () => {
  const effectOf = (loop: string) => effects.loops.find(each => each.loop === loop)!.effects[0].mean
  expect(effectOf('tolerance')).toBeGreaterThan(effectOf('workloadTurnover'))
  expect(changeOf('tolerance')).toBeGreaterThan(changeOf('workloadTurnover'))
})
