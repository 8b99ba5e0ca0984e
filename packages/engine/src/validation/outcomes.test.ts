import { expect, test } from 'vitest'
import { parseScenario } from '../experiments/scenario-language.ts'
import { outcomesOf } from './outcomes.ts'
import { startPatterns } from './patterns/start.ts'
import { validationPatterns } from './patterns/index.ts'

const network = parseScenario(
  `version: 1
name: Small
run: { start: 2026-01-01, horizon: 1 year, record: 4 weeks, replicates: 1, seed: small }
organisation:
  name: Two clinics
  clinics:
    - { name: North, physicians: 4, advancedPractice: 1, nurses: 2, support: 5, panel: 10900 }
    - { name: South, physicians: 3, advancedPractice: 1, nurses: 2, support: 4, panel: 8500 }
`,
  { file: 'small.yaml' },
)
const references = { network, hospital: network }
const ids = ['start-trust', 'start-strain']

test('only what is asked for comes back, with its target and weight, the same every time', () => {
  const outcomes = outcomesOf(references, { ids, replicates: 2 })
  expect(outcomes).toMatchObject([
    { id: 'start-strain', target: 0, low: -0.015, high: 0.015, kind: 'must', weight: 1 },
    { id: 'start-trust', target: 0, kind: 'must', weight: 1 },
  ])
  expect(outcomesOf(references, { ids, replicates: 2 })).toEqual(outcomes)
})

test('assumptions replace those of the references', () => {
  const strainAt = (strainStart: number) =>
    outcomesOf(references, {
      ids: ['start-strain'],
      replicates: 1,
      assumptions: { strainStart },
    })[0]
  // a year on the start is forgotten, so that the drift falls by what the start rises
  const drift = strainAt(0.2).value - strainAt(0.3).value
  expect(drift).toBeGreaterThan(0.09)
  expect(drift).toBeLessThan(0.11)
})

test('what a pattern weighs follows its kind', () => {
  const weighed = outcomesOf(references, { ids: ['6a', '6c'], replicates: 1 })
  expect(weighed.map(({ weight }) => weight)).toEqual([0.5, 0])
})

test('a pattern that is not known is refused', () => {
  expect(() => outcomesOf(references, { ids: ['99'] })).toThrow(/^unknown patterns: 99; expected/)
})

test('patterns of the start are none of the published', () => {
  const published = new Set(validationPatterns.map(({ id }) => id))
  expect(startPatterns.filter(({ id }) => published.has(id))).toEqual([])
  expect(startPatterns.every(({ id }) => id.startsWith('start-'))).toBe(true)
})
