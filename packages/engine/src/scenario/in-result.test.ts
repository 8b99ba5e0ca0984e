import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseScenario } from '../experiments/scenario-language.ts'
import { scenarioInResult } from './in-result.ts'
import { scenarioTemplate } from './template.ts'

const scenario = { ...parseScenario(scenarioTemplate(), { file: 'template.yaml' }), expect: [] }

it('finds the scenario of a result and of a manifest', () => {
  for (const format of ['burnout-result/1', 'burnout-manifest/2']) {
    const text = scenarioInResult(JSON.stringify({ format, scenario, t: [0, 7] }))
    expect(parseScenario(text ?? '', { file: 'result.json' })).toEqual(scenario)
  }
})

it('takes nothing else for a result, and never fails', () => {
  for (const text of [
    scenarioTemplate(),
    '{',
    '{"format":"burnout-result/1"}',
    '{"format":"burnout-result/1","scenario":null}',
    '{"format":"burnout-result/1","scenario":{"__proto__":{"run":1}}}',
    JSON.stringify({ format: 'burnout-check/1', scenario }),
  ])
    expect(scenarioInResult(text), text.slice(0, 60)).toBeNull()
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const text = JSON.stringify({ format: 'burnout-result/1', scenario: value })
      expect(() => scenarioInResult(text)).not.toThrow()
    }),
  )
})
