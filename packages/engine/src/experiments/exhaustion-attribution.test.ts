import { expect, test } from 'vitest'
import { exhaustionTerms } from '../model/mean-change.ts'
import { runEnsemble } from './ensemble.ts'
import {
  attributeExhaustion,
  exhaustionAttribution,
  redesignFactors,
} from './exhaustion-attribution.ts'
import { parseScenario } from './scenario-language.ts'

const scenario = parseScenario(
  `version: 1
name: Small
run: { start: 2026-01-01, horizon: 2 years, record: 1 day, replicates: 3, seed: small }
organisation: { clinics: [{ name: A, physicians: 4 }, { name: B, physicians: 3 }] }
assumptions: { quitRatePhysician: { unusual: 30 %/year }, quitRateNurse: { unusual: 60 %/year } }
policies:
  - { lever: wellness, to: 100 %, from: 3 months }
  - { lever: mindfulness, to: 50 %, from: 6 months }
`,
  { file: 'small.yaml' },
)
const result = attributeExhaustion(scenario)!
const whole = runEnsemble(scenario)

test('the terms of every month add up to the change of the mean that is recorded', () => {
  const { mean } = whole.series.exhaustion
  expect(result.t).toHaveLength(25)
  for (const [k, day] of result.t.entries())
    expect(result.exhaustion[k]).toBeCloseTo(mean[day] ?? NaN, 12)
  for (let k = 0; k + 1 < result.t.length; k++) {
    const sum = exhaustionTerms.reduce((all, term) => all + (result.terms[term][k] ?? NaN), 0)
    const change = (mean[result.t[k + 1] ?? -1] ?? NaN) - (mean[result.t[k] ?? -1] ?? NaN)
    expect(Math.abs(sum - change)).toBeLessThan(1e-9)
  }
})

test('clinics together have the mean of all', () => {
  expect(result.clinics.map(({ name }) => name)).toEqual(['A', 'B'])
  // on the first morning nobody has left: means weighed by those employed
  const heads = whole.series.headcount.mean[0] ?? NaN
  const [a, b] = result.clinics.map(
    ({ exhaustion }) => (exhaustion[0] ?? []).reduce((x, y) => x + y) / 3,
  )
  const share = ((whole.series.exhaustion.mean[0] ?? NaN) - (b ?? NaN)) / ((a ?? NaN) - (b ?? NaN))
  expect(share * heads).toBeGreaterThan(0)
  expect(share).toBeLessThan(1)
})

test('every term has something to say, and outflows count down', () => {
  for (const term of exhaustionTerms)
    expect({ term, moves: result.terms[term].some(points => points !== 0) }).toEqual({
      term,
      moves: true,
    })
  expect(Math.min(...result.terms.wear)).toBeGreaterThan(0)
  expect(Math.max(...result.terms.recovery)).toBeLessThan(0)
  // nobody is offered anything in the first months
  expect(result.terms.relief.slice(0, 3)).toEqual([0, 0, 0])
})

test('redesign effort is the product of its factors, in every run', () => {
  const { effort } = result.redesign
  for (const [k, row] of effort.entries())
    for (const [i, value] of row.entries())
      expect(
        redesignFactors.reduce((all, factor) => all * (result.redesign[factor][k]?.[i] ?? NaN), 1),
      ).toBeCloseTo(value, 12)
  const { mean } = whole.series.redesignEffort
  for (const [k, day] of result.t.entries())
    expect((effort[k] ?? []).reduce((sum, value) => sum + value, 0) / 3).toBeCloseTo(
      mean[day] ?? NaN,
      12,
    )
})

test('no number depends on how the replicates were batched, and a run can be stopped', () => {
  expect(attributeExhaustion(scenario, { block: 2 })).toEqual(result)
  expect(attributeExhaustion(scenario, { block: 1 }, () => false)).toBeNull()
  const seen = [...exhaustionAttribution(scenario, { replicates: 2, block: 1 })]
  expect(seen.map(({ done, total }) => done / total)).toEqual([0.5, 1])
})

test('a run of less than a month has nothing to attribute', () => {
  const short = { ...scenario, run: { ...scenario.run, horizon: 20 } }
  expect(() => attributeExhaustion(short)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid months of the run: 0; expected a whole number of at least 1]`,
  )
  expect(() => attributeExhaustion(scenario, { replicates: 0 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid replicates: 0; expected a whole number of at least 1]`,
  )
})
