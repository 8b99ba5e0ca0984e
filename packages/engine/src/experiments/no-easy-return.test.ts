import { expect, test } from 'vitest'
import { simulate } from '../model/simulate.ts'
import { seriesNames } from '../model/series/catalogue.ts'
import { mean } from '../numerics/statistics.ts'
import { compileScenario } from '../scenario/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { dayOfMonth } from './months.ts'
import { findNoEasyReturn, noEasyReturn, type NoEasyReturnOptions } from './no-easy-return.ts'
import { parseScenario } from './scenario-language.ts'

const parse = (lines: string): Scenario =>
  parseScenario(
    `version: 1
name: Small
run: { start: 2026-01-01, horizon: 3 years, record: 1 week, seed: small }
organisation: { clinics: [{ name: A, physicians: 4 }, { name: B, physicians: 3 }] }
${lines}
`,
    { file: 'small.yaml' },
  )

const trap = parse('policies: [{ lever: wellness, to: 100 %, from: 3 months }]')
const options = { every: 4, until: 20, replicates: 4 } satisfies NoEasyReturnOptions
const found = findNoEasyReturn(trap, options)!

/** Exhaustion of a scenario in the weeks of [from, to), shape [week][replicate]. */
const weeksOf = (scenario: Scenario, from: number, to: number) => {
  const long = { ...scenario, run: { ...scenario.run, horizon: to } }
  const { t, values, records } = simulate(compileScenario(long), { first: 0, count: 4 })!
  const at = seriesNames.indexOf('exhaustion') * records
  return [...t].flatMap((day, record) =>
    day >= from && day < to ? [values.slice((at + record) * 4, (at + record + 1) * 4)] : [],
  )
}

test('what was tried is the difference of two whole runs over two years', () => {
  const [first] = found.tried
  const drop = dayOfMonth(first?.month ?? 0)
  const end = dayOfMonth((first?.month ?? 0) + 24)
  const dropped = weeksOf(
    { ...trap, policies: trap.policies.map(policy => ({ ...policy, until: drop })) },
    drop,
    end,
  )
  const never = weeksOf({ ...trap, policies: [] }, drop, end)
  const worse = dropped.map((week, w) => mean(week) - mean(never[w] ?? []))
  expect(first?.mean).toBeCloseTo(mean(worse), 9)
})

test('the month is the first that was tried in which dropping the fix makes worse', () => {
  const { month, low, high, tried } = found
  expect(month).not.toBeNull()
  expect(tried.map(({ month: each }) => each)).toEqual(
    [...new Set(tried.map(({ month: each }) => each))].sort((a, b) => a - b),
  )
  for (const { month: each, mean: by } of tried) expect(by > 0).toBe(each >= (month ?? NaN))
  // to the month: the one before was tried too, or is that in which the fix began
  expect([3, ...tried.map(({ month: each }) => each)]).toContain((month ?? NaN) - 1)
  expect(low ?? 0).toBeLessThanOrEqual(month ?? NaN)
  expect(high ?? Infinity).toBeGreaterThanOrEqual(month ?? NaN)
  expect(found.scenario.run.horizon).toBe(dayOfMonth(44))
})

test('a fix that leaves no damage behind can be dropped at any time', () => {
  const harmless = parse(
    `assumptions: { crowdOut: 0, capabilityErosion: 0, trustLostToWellness: 0, programmeHours: 0 hours }
policies: [{ lever: wellness, to: 100 % }]`,
  )
  expect(findNoEasyReturn(harmless, { every: 6, until: 12, replicates: 4 })).toMatchObject({
    month: null,
    high: null,
    until: 12,
  })
})

test('no number depends on how the replicates were batched', () => {
  expect(findNoEasyReturn(trap, { ...options, block: 3 })).toEqual(found)
})

test('progress comes to its end, and the search can be stopped', () => {
  const seen = [...noEasyReturn(trap, { ...options, block: 2 })]
  for (const { done, total } of seen) expect(done).toBeLessThanOrEqual(total)
  expect(seen.at(-1)?.done).toBe(seen.at(-1)?.total)
  expect(findNoEasyReturn(trap, options, () => false)).toBeNull()
})

test('a scenario without a quick fix has none to drop', () => {
  expect(() => findNoEasyReturn(parse(''))).toThrow(/^no quick fix: Small; expected a policy on/)
  expect(() => findNoEasyReturn(trap, { until: 340 })).toThrow(/^run too long: /)
})
