import { namedLoops, runKnockOuts } from '@burnout/engine'
import { expect, test } from 'vitest'
import { loadScenario } from './scenario-files.ts'

// What knock-outs of the whole model say of shifting the burden, where wellness comes first.

const MONTH_OF_REBOUND = 24

const { loops } = runKnockOuts(loadScenario('wellness-first'), {
  loops: ['symptomaticFix', 'fundamentalFix', 'budgetCrowdOut', 'capabilityErosion', 'tolerance'],
  month: MONTH_OF_REBOUND,
})!

const effects = new Map(
  loops.map(({ loop, effects: [year, fiveYears] }) => [loop, { year, fiveYears }]),
)

test('in the rebound quick relief still holds exhaustion down for a year', () => {
  expect(effects.get('symptomaticFix')?.year?.high).toBeLessThan(0)
})

test('in the long run fixing the work holds it down', () => {
  expect(effects.get('fundamentalFix')?.fiveYears?.high).toBeLessThan(0)
})

test('the loops that reinforce raise it in five years, lowering it in none, and lost trust raises it most', () => {
  const reinforcing = loops.filter(({ loop }) => namedLoops[loop].polarity === '+')
  expect(reinforcing.map(({ loop }) => loop)).toEqual([
    'budgetCrowdOut',
    'capabilityErosion',
    'tolerance',
  ])
  for (const {
    loop,
    effects: [year, fiveYears],
  } of reinforcing) {
    expect({ loop, lowers: (year?.high ?? NaN) <= 0 }).toEqual({ loop, lowers: false })
    expect({ loop, raises: (fiveYears?.low ?? NaN) > 0 }).toEqual({ loop, raises: true })
  }
  const fiveYears = reinforcing.map(({ effects: [, last] }) => last?.mean ?? NaN)
  expect(effects.get('tolerance')?.fiveYears?.mean).toBe(Math.max(...fiveYears))
})
