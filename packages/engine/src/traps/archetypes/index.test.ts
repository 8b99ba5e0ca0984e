import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modelLoops } from '../../loops/scores/model-loops.ts'
import { runModel } from '../../stock-flow/run/run.ts'
import { trapNames, type TrapName } from '../trap-names.ts'
import { trapScenarios, type TrapScenario } from './archetype.ts'
import { archetypes } from './index.ts'

// What the archetypes are said to do, as in the lists of the field: shares are those of Loops That Matter.

const column = (trap: TrapName, scenario: TrapScenario, variable: string): Float64Array =>
  runModel(archetypes[trap].model, { scenario }).columns[variable]

const lastOf = (values: Float64Array): number => values[values.length - 1]

/** Share of the loops through all of some variables, at a part of the run. */
const shareThrough = (trap: TrapName, variables: readonly string[], part: number): number => {
  const { times, loops } = modelLoops(archetypes[trap].model, 'trap')
  const at = Math.round(part * (times.length - 1))
  const through = loops.filter(loop => variables.every(name => loop.variables.includes(name)))
  expect(through.length, variables.join(' ')).toBeGreaterThan(0)
  return through.reduce((sum, { shares }) => sum + shares[at], 0)
}

describe.each(trapNames)('%s', trap => {
  const { model, watched, movable } = archetypes[trap]

  test('runs in all three scenarios, and says what may be moved and how far', () => {
    expect(Object.keys(model.scenarios)).toEqual([...trapScenarios])
    for (const scenario of trapScenarios)
      for (const values of Object.values(runModel(model, { scenario }).columns))
        expect(values.every(Number.isFinite)).toBe(true)
    for (const name of movable) {
      const { value, range = [NaN, NaN] } = model.constants[name]
      expect(value).toBeGreaterThanOrEqual(range[0])
      expect(value).toBeLessThanOrEqual(range[1])
    }
    expect(model.constants).not.toHaveProperty(watched.variable)
  })

  test('halving the step hardly changes how it ends', () => {
    const { dt } = model.time
    const fine = { ...model, time: { ...model.time, dt: dt / 2 } }
    for (const scenario of trapScenarios) {
      const end = lastOf(runModel(fine, { scenario }).columns[watched.variable])
      expect(lastOf(column(trap, scenario, watched.variable)) / end).toBeCloseTo(1, 1)
    }
  })

  test('the way out ends better than the trap', () => {
    const sign = watched.better === 'less' ? 1 : -1
    const trapped = sign * lastOf(column(trap, 'trap', watched.variable))
    expect(sign * lastOf(column(trap, 'wayOut', watched.variable))).toBeLessThan(trapped)
  })

  test('stays finite wherever its constants are moved within their ranges', () => {
    const ranges = movable.map(name => model.constants[name].range ?? [0, 0])
    fc.assert(
      fc.property(
        fc.tuple(...ranges.map(([min, max]) => fc.double({ min, max, noNaN: true }))),
        values => {
          const constants = Object.fromEntries(movable.map((name, k) => [name, values[k]]))
          const { columns } = runModel(model, { scenario: 'trap', constants })
          expect(columns[watched.variable].every(Number.isFinite)).toBe(true)
        },
      ),
      { numRuns: 10 },
    )
  })
})

test('quick relief outdoes what it erodes at first, and what it erodes outdoes it in the end', () => {
  const eroding = ['rebuilding', 'capability', 'mending']
  const { loops } = modelLoops(archetypes.shiftingTheBurden.model, 'trap')
  const quick = loops.find(
    ({ variables }) => variables.join(' ') === 'exhaustion offering wellnessEffort relief',
  )!
  // the programmes begin in month 12
  const firstMonth = 13 * 4
  expect(Math.abs(quick.shares[firstMonth])).toBeGreaterThan(
    5 * shareThrough('shiftingTheBurden', eroding, 13 / 120),
  )
  expect(shareThrough('shiftingTheBurden', eroding, 1)).toBeGreaterThan(0.8)
})

test('the burden is shifted: relief first, a repair that withers, and in the end worse than with nothing', () => {
  const [alone, trap] = (['alone', 'trap'] as const).map(scenario =>
    column('shiftingTheBurden', scenario, 'exhaustion'),
  )
  expect(trap[18]).toBeLessThan(0.6 * alone[18])
  expect(trap[120]).toBeGreaterThan(alone[120] + 3)
  expect(lastOf(column('shiftingTheBurden', 'trap', 'redesignEffort'))).toBeLessThan(0.1)
})

test('the numbers of the reference model come out on the scale of exhaustion', () => {
  // loops/textbook: .253058 at month 18, .355345 at 36, .521426 at 120 in S0; .279 from 60 on in S2
  const trap = column('shiftingTheBurden', 'trap', 'exhaustion')
  for (const [month, share] of [
    [18, 0.253058],
    [36, 0.355345],
    [120, 0.521426],
  ] as const)
    expect(trap[month] / 54).toBeCloseTo(share, 5)
  expect(column('shiftingTheBurden', 'wayOut', 'exhaustion')[60] / 54).toBeCloseTo(0.279, 3)
})

test('a fix that fails is better before it is worse, by the loop through those who leave', () => {
  const [alone, trap] = (['alone', 'trap'] as const).map(scenario =>
    column('fixesThatFail', scenario, 'waitDays'),
  )
  expect(trap[18]).toBeLessThan(alone[18] - 3)
  expect(trap[72]).toBeGreaterThan(alone[72] + 3)
  expect(shareThrough('fixesThatFail', ['overtime', 'leaving'], 1)).toBeGreaterThan(0.5)
})

test('goals erode: the promise follows the wait, and the effort fades while the wait grows', () => {
  const standard = column('erodingGoals', 'trap', 'accessStandard')
  const effort = column('erodingGoals', 'trap', 'extraEffort')
  expect(lastOf(standard)).toBeGreaterThan(30)
  expect(lastOf(effort)).toBeLessThan(0.7 * Math.max(...effort))
  expect(shareThrough('erodingGoals', ['drifting', 'extraEffort'], 0.15)).toBeLessThan(
    shareThrough('erodingGoals', ['drifting', 'extraEffort'], 0.8),
  )
})

test('growth meets its limit: visits stop growing and people are more worn out, not less', () => {
  const visits = column('limitsToGrowth', 'trap', 'visitsPerWeek')
  expect(visits[36]).toBeGreaterThan(1.05 * visits[0])
  expect(visits[72]).toBeLessThanOrEqual(visits[36])
  expect(lastOf(column('limitsToGrowth', 'trap', 'exhaustion'))).toBeGreaterThan(23)
  expect(shareThrough('limitsToGrowth', ['wearing', 'pace', 'visitsPerWeek'], 0.2)).toBeCloseTo(
    0,
    1,
  )
  expect(shareThrough('limitsToGrowth', ['wearing', 'pace', 'visitsPerWeek'], 0.8)).toBeLessThan(
    -0.15,
  )
})

test('the commons are drawn on until a call pays no more, and care is worse for all', () => {
  expect(lastOf(column('tragedyOfTheCommons', 'trap', 'calls'))).toBeGreaterThan(1000)
  // each calls on as long as a call brings more than half of what is asked for
  expect(lastOf(column('tragedyOfTheCommons', 'trap', 'helpForACall'))).toBeCloseTo(0.5, 1)
  expect(lastOf(column('tragedyOfTheCommons', 'trap', 'careQuality'))).toBeLessThan(0.8)
})

test('working harder gives more visits first and fewer than before in the end', () => {
  const visits = column('capabilityTrap', 'trap', 'visitsPerWeek')
  // as published: 3000 rises to 3044 in about week 13 and ends near 2929 when 4000 are wanted
  expect(Math.max(...visits) / visits[0]).toBeCloseTo(3044 / 3000, 2)
  expect(visits[100] / visits[0]).toBeCloseTo(2929 / 3000, 2)
  expect(column('capabilityTrap', 'wayOut', 'visitsPerWeek')[15]).toBeLessThan(visits[0])
})

test('what shows results first takes the whole budget, though it helps less', () => {
  expect(lastOf(column('successToTheSuccessful', 'trap', 'wellnessShare'))).toBeGreaterThan(0.95)
  expect(
    shareThrough('successToTheSuccessful', ['shownByWellness', 'shifting'], 0.2),
  ).toBeGreaterThan(0.5)
  // at the same distance neither wins
  const { model } = archetypes.successToTheSuccessful
  const even = runModel(model, { scenario: 'trap', constants: { redesignTime: 2 } })
  expect(lastOf(even.columns['wellnessShare'])).toBeCloseTo(0.5, 6)
})
