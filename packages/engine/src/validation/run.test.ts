import { expect, test } from 'vitest'
import { parseScenario } from '../experiments/scenario-language.ts'
import type { Cohorts } from './cohort.ts'
import type { Pattern } from './pattern.ts'
import { allMustsPass, resultOf, runValidation } from './run.ts'

const pattern: Pattern = {
  id: '1',
  pattern: 'Something',
  kind: 'must',
  unit: 'ratio',
  target: 1,
  low: 0.5,
  high: 1.5,
  sources: [],
  estimator: '',
  needs: [],
  estimate: (_, replicates) => replicates.length / 8,
  whyItFails: 'It does.',
}
const none = {} as Cohorts

test('a row has the value over all replicates and its verdict', () => {
  expect(resultOf(pattern, none, 8)).toMatchObject({ value: 1, verdict: 'pass', why: null })
})

test('why a pattern fails is said only where it does', () => {
  expect(resultOf(pattern, none, 16)).toMatchObject({ value: 2, verdict: 'fail', why: 'It does.' })
})

test('what is not simulated fails without a number', () => {
  expect(resultOf({ ...pattern, estimate: null }, none, 8)).toMatchObject({
    value: null,
    valueLow: null,
    valueHigh: null,
    verdict: 'fail',
  })
})

test('an answer that is no number fails as null, so that it can be written', () => {
  const broken = { ...pattern, estimate: () => Number.NaN }
  expect(resultOf(broken, none, 8)).toMatchObject({ value: null, verdict: 'fail' })
})

test('only a must that fails is held against the model', () => {
  const must = { ...resultOf(pattern, none, 16), seconds: null }
  expect(allMustsPass({ rows: [must] })).toBe(false)
  expect(allMustsPass({ rows: [{ ...must, kind: 'should' }] })).toBe(true)
  expect(allMustsPass({ rows: [{ ...resultOf(pattern, none, 8), seconds: null }] })).toBe(true)
})

const small = parseScenario(
  `version: 1
name: Small
run: { start: 2026-01-01, horizon: 1 year, record: 4 weeks, replicates: 1, seed: small }
organisation:
  name: Two clinics
  clinics:
    - { name: North, physicians: 3, support: 3, panel: 6900 }
    - { name: South, physicians: 3, support: 3, panel: 6900 }
`,
  { file: 'small.yaml' },
)
const references = { network: small, hospital: small }

test('a row knows how long it took where somebody brings a clock', () => {
  let time = 0
  const clock = () => (time += 500)
  const timed = runValidation(references, { replicates: 8, patterns: [pattern, pattern], clock })
  expect(timed.rows.map(({ seconds }) => seconds)).toEqual([0.5, 0.5])
  const untimed = runValidation(references, { replicates: 8, patterns: [pattern] })
  expect(untimed.rows[0].seconds).toBeNull()
})

test('the time of a run is shared among the rows that need it', () => {
  let time = 0
  const clock = () => (time += 500)
  const needy = { ...pattern, needs: ['firstYear'] as const }
  const { rows } = runValidation(references, { replicates: 1, patterns: [needy, needy], clock })
  // half a second for the run and for each estimate
  expect(rows.map(({ seconds }) => seconds)).toEqual([0.75, 0.75])
})
