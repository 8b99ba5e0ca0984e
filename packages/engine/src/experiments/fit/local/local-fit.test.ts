import fc from 'fast-check'
import { expect, test } from 'vitest'
import { simulate } from '../../../model/simulate.ts'
import { scenarioToYaml, type Scenario } from '../../../scenario/index.ts'
import { parseScenario } from '../../scenario-language.ts'
import type { ParameterValues } from '../problem.ts'
import { fitLocally, leftOf } from './local-fit.ts'
import type { Observation } from './observation.ts'
import { planLocalFit, readingsOf, runWith, usualParameters, type LocalFitPlan } from './plan.ts'

const scenario = parseScenario(
  `version: 1
name: Small
run: { start: 2026-01-05, horizon: 1 year, record: 2 weeks, replicates: 8, seed: small }
organisation: { name: One, clinics: [{ name: A, physicians: 3, nurses: 2, support: 3, panel: 6900, leadership: 42 }] }
`,
  { file: 'small.yaml' },
)

const observed = (
  series: Observation['series'],
  day: number,
  value: number,
  error: number,
  from = day,
): Observation => ({ line: 2, series, from, day, value, error })

const tracesAt = (plan: LocalFitPlan, values: ParameterValues) => {
  const trace = simulate(runWith(plan, values), { first: 0, count: plan.replicates })
  return trace === null ? [] : [trace]
}
const meansAt = (plan: LocalFitPlan, values: ParameterValues) =>
  readingsOf(plan, tracesAt(plan, values)).map(
    own => own.reduce((sum, value) => sum + value, 0) / own.length,
  )

const fitted = (asked: Scenario, observations: readonly Observation[], over: string[]) => {
  const plan = planLocalFit(asked, observations, { over, replicates: 8 })
  const runMany = (batch: readonly ParameterValues[]) =>
    Promise.resolve(batch.map(values => tracesAt(plan, values)))
  return fitLocally(plan, asked, runMany, { maxIterations: 4 })
}

test('assumptions under which numbers were made are found from the numbers, with other luck', async () => {
  // a world in which strain wears faster than the scenario assumes, seen four times in a year
  const truth = 0.5
  const days = [91, 182, 273, 364]
  const asked = days.map(day => observed('exhaustion', day, 0, 0))
  const world = planLocalFit(
    { ...scenario, run: { ...scenario.run, seed: 'another world' } },
    asked,
    { over: ['wearRate'], replicates: 60 },
  )
  const means = meansAt(world, { wearRate: truth })
  const { parameters, observations, misfitBefore, misfitAfter } = await fitted(
    scenario,
    days.map((day, i) => observed('exhaustion', day, means[i], 0.3)),
    ['wearRate', 'restingEfficacy'],
  )
  const [wear, other] = parameters
  expect(wear?.left[0]).toBeLessThan(truth)
  expect(wear?.left[1]).toBeGreaterThan(truth)
  expect(Math.abs((wear?.after ?? 0) - truth)).toBeLessThan(0.08)
  expect(misfitAfter).toBeLessThan(misfitBefore / 2)
  expect(observations.every(({ offAfter }) => Math.abs(offAfter) < 2)).toBe(true)
  // what the numbers say nothing about stays where it was, and open
  expect(other?.remaining).toBeGreaterThan(0.8)
})

test('a fitted scenario is a scenario file that draws what is left open', async () => {
  const { scenario: next, parameters } = await fitted(
    scenario,
    [observed('burnedOut', 364, 0.6, 0.05, 0)],
    ['wearRate'],
  )
  const again = parseScenario(scenarioToYaml(next), { file: 'fitted.yaml' })
  expect(again.assumptions).toEqual({ wearRate: { uncertain: parameters[0]?.left } })
  expect(again.run).toEqual(scenario.run)
  expect(next.about.how).toBe('1 assumption fitted to 1 number of the organisation’s own.')
})

test('a number of a time is the mean of its records, and of a day lies between two of them', () => {
  const plan = planLocalFit(
    scenario,
    [
      observed('exhaustion', 28, 0, 1, 14),
      observed('exhaustion', 14, 0, 1),
      observed('exhaustion', 28, 0, 1),
      observed('exhaustion', 21, 0, 1),
      observed('exhaustion', 25, 0, 1, 17),
    ],
    { over: ['wearRate'], replicates: 8 },
  )
  const [time, early, late, between, short] = meansAt(plan, {})
  expect(time).toBeCloseTo(((early ?? 0) + (late ?? 0)) / 2, 12)
  expect(between).toBeCloseTo(time ?? 0, 12)
  expect(short).toBeCloseTo(time ?? 0, 12)
})

test('what may move follows from what the numbers are about', () => {
  expect(usualParameters(['burnedOut', 'nurseTurnover'])).toEqual([
    'wearRate',
    'restingExhaustion',
    'quitRateNurse',
  ])
  expect(usualParameters(['headcount'])).toEqual([
    'quitRatePhysician',
    'quitRateAdvancedPractice',
    'quitRateNurse',
    'quitRateSupport',
  ])
})

test('names and numbers that make no fit are refused', () => {
  const plan = (over: string[], replicates = 8) => planLocalFit(scenario, [], { over, replicates })
  expect(() => plan(['wearRat'])).toThrow(
    /^unknown assumption: wearRat; .*did you mean wearRate\?$/,
  )
  expect(() => plan(['wearRate', 'wearRate'])).toThrow('named twice: wearRate')
  expect(() => plan(['wearRate'], 4)).toThrow(/replicates/)
})

test('what is left of a range lies in it, holds what was found, and is all of it when nothing was', () => {
  const range = { name: 'x', value: 0.5, low: 0.1, high: 2, scale: 'log' } as const
  expect(leftOf(range, 0.1, 1)).toEqual([0.1, 2])
  expect(leftOf(range, 0.7, 0)).toEqual([expect.closeTo(0.7, 12), expect.closeTo(0.7, 12)])
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 2, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (value, remaining) => {
        const [low, high] = leftOf(range, value, remaining)
        expect(low).toBeGreaterThanOrEqual(0.1)
        expect(high).toBeLessThanOrEqual(2)
        expect(low).toBeLessThanOrEqual(value * (1 + 1e-9))
        expect(high).toBeGreaterThanOrEqual(value * (1 - 1e-9))
      },
    ),
  )
})
