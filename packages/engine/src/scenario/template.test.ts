import { expect, test } from 'vitest'
import { compileScenario } from './compile.ts'
import { parseScenario } from './parse.ts'
import { scenarioTemplate } from './template.ts'

const series = {
  burnedOut: { unit: 'share' },
  afterHours: { unit: 'hours/week' },
  exhaustion: { unit: 'points (0–54)' },
}
const parse = (text: string) => parseScenario(text, { file: 'template.yaml', series })

test('the template is a scenario without a warning', () => {
  const scenario = parse(scenarioTemplate())
  expect(scenario.organisation.clinics).toHaveLength(2)
  expect(compileScenario(scenario).warnings).toEqual([])
})

test('the lines that are commented out hold as well', () => {
  const scenario = parse(scenarioTemplate().replaceAll('  # - {', '  - {'))
  expect(scenario.policies).toHaveLength(2)
  expect(scenario.events).toHaveLength(2)
  expect(scenario.expect).toHaveLength(3)
})
