import { parseScenario, scenarioToYaml } from '@burnout/engine'
import { expect, it } from 'vitest'
import { edited } from '../settings/edits.ts'
import { startingSettings } from '../settings/settings.ts'
import { savedScenario } from './saved.ts'

const written = parseScenario(
  `version: 1
name: Test
about: { what: A small team that answers every worry with a course and changes nothing else., how: h, notice: n, try: t?, references: [] }
organisation: { name: O, clinics: [{ name: A, physicians: 4 }] }
policies: [{ lever: wellness, to: 80 %, from: 3 months, ramp: 1 month }]
expect:
  - { series: exhaustion, at: 2 years, below: { scenario: baseline } }
  - { series: exhaustion, at: 2 years, below: 54 points }
`,
  { file: 'test.yaml' },
)

it('keeps of an unchanged scenario what can be tested without others', () => {
  const saved = savedScenario(edited(written, startingSettings), written, startingSettings)
  expect(saved.name).toBe('Test')
  expect(saved.expect).toHaveLength(1)
})

it('names a changed scenario as such, and reads back as it was run', () => {
  const settings = {
    ...startingSettings,
    levers: { wellness: 0, scribes: 0.35 },
    from: 9,
    until: 30,
  }
  const run = edited(written, settings)
  const saved = savedScenario(run, written, settings)
  expect(saved).toMatchObject({ name: 'Test, changed', expect: [], policies: run.policies })
  expect(saved.about.what).toMatch(
    /^“Test” with changes made in the viewer from month 9 to month 30/,
  )
  expect(parseScenario(scenarioToYaml(saved), { file: 'saved.yaml' })).toEqual(saved)
})

it('carries what the reader assumes, and says so', () => {
  const settings = { ...startingSettings, assumptions: { teamGap: 0.8 } }
  const saved = savedScenario(edited(written, settings), written, settings)
  expect(saved).toMatchObject({ name: 'Test, changed', assumptions: { teamGap: 0.8 } })
  expect(saved.about.what).toBe(
    '“Test” with other assumptions, saved from the viewer. Assumed: Team gap: 40\u202f% → 80\u202f%.',
  )
  expect(parseScenario(scenarioToYaml(saved), { file: 'saved.yaml' })).toEqual(saved)
})

it('goes by the name that the reader gave it', () => {
  const called = { ...startingSettings, called: 'What the board wants', levers: { scribes: 0.35 } }
  expect(savedScenario(edited(written, called), written, called).name).toBe('What the board wants')
})
