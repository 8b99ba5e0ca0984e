import { expect, test } from 'vitest'
import { simulate } from '../model/simulate.ts'
import { seriesNames, type SeriesName } from '../model/series/catalogue.ts'
import { mean } from '../numerics/statistics.ts'
import { compileScenario } from '../scenario/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { dayOfMonth, sameWeekday } from './months.ts'
import { parseScenario } from './scenario-language.ts'
import { gaugeTrap, trapGauge } from './trap-gauge.ts'

const parse = (lines: string): Scenario =>
  parseScenario(
    `version: 1
name: Small
run: { start: 2026-01-01, horizon: 2 years, record: 1 week, seed: small }
organisation: { clinics: [{ name: A, physicians: 4 }, { name: B, physicians: 3 }] }
${lines}
`,
    { file: 'small.yaml' },
  )

const REPLICATES = 4
const trap = parse(
  'policies: [{ lever: wellness, to: 100 %, from: 3 months }, { lever: coaching, to: 50 % }]',
)
const gauge = gaugeTrap(trap, { month: 15, replicates: REPLICATES })!

/** Means over the replicates of a series, week by week. */
const meansOf = (scenario: Scenario, series: SeriesName, days: number): readonly number[] => {
  const long = { ...scenario, run: { ...scenario.run, horizon: days } }
  const { values, records } = simulate(compileScenario(long), { first: 0, count: REPLICATES })!
  const at = seriesNames.indexOf(series) * records
  return Array.from({ length: records }, (_, record) =>
    mean(values.slice((at + record) * REPLICATES, (at + record + 1) * REPLICATES)),
  )
}

test('symptomatic relief is that of the recorded flows over the year', () => {
  const [from, to] = [dayOfMonth(3), dayOfMonth(15)]
  const flows = (['reliefFlow', 'programmeReliefFlow'] as const).map(name =>
    mean(meansOf(trap, name, to).filter((_, week) => 7 * week >= from && 7 * week < to)),
  )
  expect(flows.every(flow => flow > 0)).toBe(true)
  expect(gauge.symptomatic.mean).toBeCloseTo((flows[0] ?? NaN) + (flows[1] ?? NaN), 9)
})

test('the rise is the most by which a run that drops the fix comes to lie above one that keeps it', () => {
  const now = dayOfMonth(15)
  const last = sameWeekday(dayOfMonth(27))
  const kept = meansOf(trap, 'exhaustion', last)
  const dropped = meansOf(
    { ...trap, policies: trap.policies.map(policy => ({ ...policy, until: now })) },
    'exhaustion',
    last,
  )
  const rises = Array.from({ length: 12 }, (_, k) => {
    const week = sameWeekday(dayOfMonth(16 + k)) / 7
    return (dropped[week] ?? NaN) - (kept[week] ?? NaN)
  })
  expect(gauge.rise.mean).toBeCloseTo(Math.max(...rises), 9)
  expect(gauge.rise.months).toBe(rises.indexOf(Math.max(...rises)) + 1)
  expect(gauge.rise.mean).toBeGreaterThan(0)
  // a year of relief at the pace of that morning
  const week = sameWeekday(now) / 7
  const pace =
    (meansOf(trap, 'reliefFlow', now)[week] ?? NaN) +
    (meansOf(trap, 'programmeReliefFlow', now)[week] ?? NaN)
  expect(gauge.dependence).toBeGreaterThan(0)
  expect(gauge.dependence).toBeLessThan(1)
  expect(gauge.dependence ?? NaN).toBeCloseTo(gauge.rise.mean / (12 * pace), 1)
})

test('where the work neither mends nor decays no relief is fundamental', () => {
  const still = parse(
    'assumptions: { redesignGain: { unusual: 0 /month }, qualityDecay: { unusual: 0 /month } }\npolicies: [{ lever: wellness, to: 100 % }]',
  )
  const { fundamental, symptomaticShare } = gaugeTrap(still, { month: 12, replicates: 2 })!
  expect(fundamental).toEqual({ mean: 0, interval: [0, 0] })
  expect(symptomaticShare).toBe(1)
})

test('where redesign is ring-fenced and resolute part of the relief is fundamental', () => {
  const mended = parse(
    'policies: [{ lever: wellness, to: 100 % }, { lever: ringFence, to: 100 % }, { lever: redesign, to: 100 % }, { lever: improvementCapacity, to: 100 % }]',
  )
  const { fundamental, symptomaticShare } = gaugeTrap(mended, { month: 24, replicates: 4 })!
  expect(fundamental.mean).toBeGreaterThan(0)
  expect(symptomaticShare).toBeGreaterThan(0)
  expect(symptomaticShare).toBeLessThan(1)
})

test('no number depends on how the replicates were batched, and a gauge can be stopped', () => {
  expect(gaugeTrap(trap, { month: 15, replicates: REPLICATES, block: 3 })).toEqual(gauge)
  expect(gaugeTrap(trap, { month: 15, replicates: 2 }, () => false)).toBeNull()
  const seen = [...trapGauge(trap, { month: 12, replicates: 2, block: 1 })]
  expect(seen.at(-1)?.done).toBe(seen.at(-1)?.total)
})

test('a scenario without a quick fix, or a month before the first year is over, cannot be gauged', () => {
  expect(() => gaugeTrap(parse(''))).toThrow(/^no quick fix: Small; expected a policy on/)
  expect(() => gaugeTrap(trap, { month: 11 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid month: 11; expected 12 to 360 months]`,
  )
})
