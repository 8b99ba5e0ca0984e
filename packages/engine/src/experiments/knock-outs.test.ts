import { expect, test } from 'vitest'
import { cuttableLoops } from '../loops/named-loops.ts'
import { simulate } from '../model/simulate.ts'
import { seriesNames, type SeriesName } from '../model/series/catalogue.ts'
import { meanInterval } from '../numerics/intervals.ts'
import { mean } from '../numerics/statistics.ts'
import { compileScenario } from '../scenario/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { knockOuts, runKnockOuts, type KnockOutOptions } from './knock-outs.ts'
import { parseScenario } from './scenario-language.ts'

const scenario = parseScenario(
  `version: 1
name: Small
run: { start: 2026-01-01, horizon: 1 year, record: 1 week, seed: small }
organisation: { clinics: [{ name: A, physicians: 4 }, { name: B, physicians: 3 }] }
policies: [{ lever: wellness, to: 100 % }]
`,
  { file: 'small.yaml' },
)

/** A series of runs 0 … `count − 1` of a scenario on one day. */
const valuesOn = (of: Scenario, series: SeriesName, day: number, count: number) => {
  const { t, values, records } = simulate(compileScenario(of), { first: 0, count })!
  const at = (seriesNames.indexOf(series) * records + t.indexOf(day)) * count
  return values.slice(at, at + count)
}

const lasting = (cut: Scenario['loops']['cut'], horizon: number): Scenario => ({
  ...scenario,
  run: { ...scenario.run, horizon },
  loops: { cut },
})

test('effects are those of two whole runs, one with the cut and one without', () => {
  const result = runKnockOuts(scenario, {
    loops: ['tolerance', 'fundamentalFix'],
    month: 6,
    horizons: [12, 3],
    replicates: 4,
  })!
  expect(result).toMatchObject({ month: 6, day: 183, series: 'exhaustion', replicates: 4 })
  expect(result.scenario.run.horizon).toBe(546)
  // month 9 and month 18, on the Thursdays before
  const days = [273, 546]
  for (const { loop, effects } of result.loops) {
    expect(effects.map(({ months, day }) => [months, day])).toEqual([
      [3, days[0]],
      [12, days[1]],
    ])
    for (const effect of effects) {
      const full = valuesOn(lasting([], 546), 'exhaustion', effect.day, 4)
      const cut = valuesOn(lasting([{ loop, from: 183 }], 546), 'exhaustion', effect.day, 4)
      const differences = full.map((value, i) => value - (cut[i] ?? NaN))
      const [low, high] = meanInterval(differences, 0.95)
      expect(effect).toMatchObject({
        mean: mean(differences),
        low,
        high,
        full: mean(full),
        cut: mean(cut),
      })
      expect(effect.mean).not.toBe(0)
    }
  }
})

test('no number depends on how the replicates were batched', () => {
  const of = (block: number) =>
    runKnockOuts(scenario, { month: 2, horizons: [4], replicates: 5, block, series: 'trust' })
  expect(of(2)).toEqual(of(5))
  expect(of(1)?.loops.map(({ loop }) => loop)).toEqual(cuttableLoops)
})

test('a loop that the scenario has cut by then, or that has nothing to carry, has no effect', () => {
  const cut = { ...scenario, loops: { cut: [{ loop: 'voice', from: 30 } as const] } }
  const quiet = { ...scenario, policies: [] }
  for (const [of, loop] of [
    [cut, 'voice'],
    [quiet, 'symptomaticFix'],
  ] as const) {
    const result = runKnockOuts(of, { loops: [loop], month: 3, horizons: [6], replicates: 2 })
    expect(result?.loops[0]?.effects[0]).toMatchObject({ mean: 0, low: 0, high: 0 })
  }
})

test('quick relief relieves in the first year', () => {
  const effect = runKnockOuts(scenario, { loops: ['symptomaticFix'], month: 0, horizons: [9] })
    ?.loops[0]?.effects[0]
  expect(effect?.high).toBeLessThan(0)
})

test('progress comes to its end, and a run can be stopped', () => {
  const options = { loops: ['voice', 'rework'], month: 1, horizons: [1], replicates: 5, block: 2 }
  const seen = [...knockOuts(scenario, options)]
  expect(seen).toHaveLength(3 * 3)
  expect(seen.at(-1)?.done).toBe(seen.at(-1)?.total)
  expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).sort((a, b) => a - b))
  let told = 0
  expect(runKnockOuts(scenario, options, () => ++told < 3)).toBeNull()
  expect(told).toBe(3)
})

const faultOf = (options: Partial<KnockOutOptions>): string => {
  try {
    runKnockOuts(scenario, { month: 1, ...options })
  } catch (error) {
    return String(error)
  }
  return 'no fault'
}

test('what cannot be asked for is said', () => {
  expect(faultOf({ loops: ['contagoin'] })).toMatch(
    /^RangeError: unknown loop: contagoin; expected .*; did you mean contagion\?$/,
  )
  expect(faultOf({ loops: ['survivor'] })).toMatchInlineSnapshot(
    `"RangeError: cannot be cut: survivor; it is an effect of who is counted, which no link of the model carries"`,
  )
  expect(faultOf({ series: 'exhuastion' })).toMatchInlineSnapshot(
    `"RangeError: unknown series: exhuastion; expected a name that burnout explain lists; did you mean exhaustion?"`,
  )
  expect(faultOf({ month: -1 })).toMatchInlineSnapshot(
    `"RangeError: invalid month: -1; expected 0 to 360 months"`,
  )
  expect(faultOf({ horizons: [0.5] })).toMatchInlineSnapshot(
    `"RangeError: invalid horizon: 0.5; expected 1 to 360 months"`,
  )
  expect(faultOf({ horizons: [] })).toMatchInlineSnapshot(
    `"RangeError: invalid number of horizons: 0; expected a whole number of at least 1"`,
  )
  expect(faultOf({ replicates: 1 })).toMatchInlineSnapshot(
    `"RangeError: invalid replicates: 1; expected a whole number of at least 2"`,
  )
  expect(faultOf({ block: 0 })).toMatchInlineSnapshot(
    `"RangeError: invalid block: 0; expected a whole number of at least 1"`,
  )
  expect(faultOf({ coverage: 1 })).toMatchInlineSnapshot(
    `"RangeError: invalid coverage: 1; expected more than 0 and less than 1"`,
  )
  expect(faultOf({ month: 350, horizons: [60] })).toMatchInlineSnapshot(
    `"RangeError: run too long: 12474 days; expected at most 30 years"`,
  )
})
