import { expect, test } from 'vitest'
import { simulate } from '../../model/simulate.ts'
import { seriesNames } from '../../model/series/catalogue.ts'
import { compileScenario } from '../../scenario/index.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { parseScenario } from '../scenario-language.ts'
import type { Outcome } from './analyse.ts'
import { planSensitivity, scenarioAt, valuesOf } from './plan.ts'
import { measureRuns, runSensitivity } from './sensitivity.ts'
import { ishigami } from './test-functions.ts'

const scenario = parseScenario(
  `version: 1
name: Small
run: { start: 2026-01-01, horizon: 1 year, replicates: 2, seed: small }
organisation:
  name: One clinic
  clinics: [{ name: Riverside, physicians: 4 }]
`,
  { file: 'small.yaml' },
)

const over = ['wearRate', 'exhaustionTime', 'holidays']

/** The Ishigami function of three parameters between the ends of their ranges. */
const asIshigami = (at: Scenario): Outcome => {
  const { inputs } = planSensitivity(scenario, { over })
  const places = inputs.map(({ subject, range: [low, high] }) => {
    const value = at.assumptions[subject.name as 'wearRate'] as number
    return (value - low) / (high - low)
  })
  return { values: [ishigami(places), ishigami(places)] }
}

test('what is read of a run is what it records', () => {
  const run = compileScenario(scenario)
  const { t, values } = simulate(run, { first: 0, count: 2 })!
  const record = t.indexOf(182)
  for (const series of ['exhaustion', 'turnover', 'netCost', 'waitDays'] as const) {
    const at = (seriesNames.indexOf(series) * t.length + record) * 2
    expect(measureRuns(scenario, { series, day: 182, replicates: 2, block: 1 })).toEqual({
      values: Array.from(values.subarray(at, at + 2)),
    })
  }
})

test('Sobol indices of a function of parameters are its own, the greatest first', () => {
  const plan = planSensitivity(scenario, { method: 'sobol', over, points: 1024 })
  const result = runSensitivity(plan, { measurePoint: asIshigami })!
  expect(result.runs).toHaveLength(1024 * 5)
  expect(result.inputs.map(({ path }) => path)).toEqual([
    'assumptions.wearRate',
    'assumptions.exhaustionTime',
    'assumptions.holidays',
  ])
  // the integrals: 0.558, 0.442, 0.244
  const totals = result.inputs.map(({ estimates }) => estimates?.total?.value)
  ;[0.558, 0.442, 0.244].forEach((exact, i) =>
    expect(Math.abs(totals[i]! - exact)).toBeLessThan(0.02),
  )
  expect(result.chance).toEqual({ ofOneRun: 0, ofTheMeans: 0 })
})

test('a tornado runs the scenario as it is and each input at both ends, with paired intervals', () => {
  const options = { method: 'tornado', over: ['wearRate', 'redesign'], replicates: 4 } as const
  const plan = planSensitivity(scenario, options)
  expect(plan.rows.map(row => valuesOf(plan, row))).toEqual([
    [null, null],
    [0.05, null],
    [0.6, null],
    [null, 0],
    [null, expect.any(Number)],
  ])
  expect(scenarioAt(plan, plan.rows[0])).toEqual(plan.scenario)
  const { inputs, chance } = runSensitivity(plan)!
  expect(chance).toBeNull()
  const wear = inputs.find(({ path }) => path === 'assumptions.wearRate')!
  expect(wear.estimates!.atLow!.high).toBeLessThan(0)
  expect(wear.estimates!.atHigh!.low).toBeGreaterThan(0)
  // a lever at its usual value is the scenario as it is
  const redesign = inputs.find(({ path }) => path === 'levers.redesign')!
  expect(redesign.low).toBe(0)
  expect(redesign.estimates!.atLow).toEqual({ value: 0, low: 0, high: 0 })
})

test('Morris’s screening says how much of its variance is chance, and the luck is the same at all points', () => {
  const over = ['wearRate', 'exhaustionTime']
  const plan = planSensitivity(scenario, { over, points: 3, replicates: 3 })
  const seeds = new Set<string>()
  const result = runSensitivity(plan, {
    measurePoint: (at, reading) => {
      seeds.add(at.run.seed)
      return measureRuns(at, reading)
    },
  })!
  expect([...seeds]).toEqual(['small'])
  expect(result.chance!.ofOneRun).toBeGreaterThan(0)
  expect(result.chance!.ofTheMeans).toBeLessThan(0.2)
  expect(result).toEqual(runSensitivity(plan, { block: 1 }))
})

test('a point that breaks off is a run of the result, and costs no other input', () => {
  let row = 0
  const plan = planSensitivity(scenario, { method: 'tornado', over: ['wearRate', 'holidays'] })
  const result = runSensitivity(plan, {
    measurePoint: () => (row++ === 3 ? { error: 'Error: broke off' } : { values: [1, 2] }),
  })!
  expect(result.runs[3]).toEqual({ mean: null, error: 'Error: broke off' })
  const byPath = Object.fromEntries(result.inputs.map(({ path, estimates }) => [path, estimates]))
  expect(byPath['assumptions.holidays']).toBeNull()
  expect(byPath['assumptions.wearRate']).not.toBeNull()
})

test('an error of the model becomes the outcome of its point', () => {
  const broken = { ...scenario, organisation: null } as unknown as Scenario
  expect(measureRuns(broken, { series: 'exhaustion', day: 7, replicates: 1 })).toEqual({
    error: expect.stringContaining('TypeError'),
  })
})

test('an uncertain assumption is varied between its own ends', () => {
  const uncertain = {
    ...scenario,
    assumptions: { wearRate: { uncertain: [0.2, 0.3] as const } },
  }
  const plan = planSensitivity(uncertain, { over: ['wearRate'] })
  expect(plan.inputs[0].range).toEqual([0.2, 0.3])
})

test('progress is counted in points, and can stop the analysis', () => {
  let steps = 0
  const stopped = runSensitivity(
    planSensitivity(scenario, { over, points: 2 }),
    { measurePoint: asIshigami },
    ({ done, total }) => {
      expect(done / total).toBeCloseTo(++steps / 8, 12)
      return steps < 3
    },
  )
  expect(stopped).toBeNull()
  expect(steps).toBe(3)
})

test('names and numbers that make no analysis are refused', () => {
  const failing = (options: Parameters<typeof planSensitivity>[1]) => () =>
    planSensitivity(scenario, options)
  expect(failing({ over: ['wearRat'] })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: unknown lever or assumption: wearRat; expected a name that burnout explain lists; did you mean wearRate?]`,
  )
  expect(
    failing({ over: ['wearRate', 'assumptions.wearRate'] }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: named twice: wearRate; expected each lever and assumption once]`,
  )
  expect(failing({ measure: 'exhuastion' })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: unknown series: exhuastion; expected a name that burnout explain lists; did you mean exhaustion?]`,
  )
  expect(failing({ method: 'sobol' })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: too many inputs: 315; expected at most 32 for sobol, such as those that morris finds to matter]`,
  )
  expect(failing({ points: 1 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid points: 1; expected a whole number of at least 2]`,
  )
  expect(failing({ points: 1000 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: too many runs: 316000 points; expected at most 100000, so fewer points or inputs]`,
  )
  expect(failing({ method: 'tornado', points: 3 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid points: 3; expected none, as a tornado has two for each input]`,
  )
  expect(failing({ month: 0 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid month: 0; expected 1 to 360 months]`,
  )
  expect(failing({ coverage: 1 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid coverage: 1; expected more than 0 and less than 1]`,
  )
})
