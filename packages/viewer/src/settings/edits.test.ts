import { parseScenario } from '@burnout/engine'
import { expect, it } from 'vitest'
import { edited, ownValue, withLever } from './edits.ts'
import { startingSettings } from './settings.ts'

const scenario = parseScenario(
  `version: 1
name: Test
about: { what: A small team that answers every worry with a course and changes nothing else., how: h, notice: n, try: t?, references: [] }
run: { start: 2026-01-05, horizon: 2 years, record: 1 week, replicates: 500, seed: s }
organisation: { name: O, clinics: [{ name: A, physicians: 4, panel: 9200, leadership: 42 }] }
policies:
  - { lever: wellness, to: 80 %, from: 3 months, ramp: 1 month }
  - { lever: scribes, to: 50 %, from: 1 year }
`,
  { file: 'test.yaml' },
)

it('reads where the scenario has a lever', () => {
  expect(ownValue(scenario, 'wellness')).toBe(0.8)
  expect(ownValue(scenario, 'surveyDelay')).toBe(270)
})

it('counts a lever put back to where the scenario has it as no change', () => {
  const changed = withLever({}, scenario, 'wellness', 0.2)
  expect(changed).toEqual({ wellness: 0.2 })
  expect(withLever(changed, scenario, 'wellness', 0.8)).toEqual({})
})

it('leaves the scenario its policy until the reader’s takes over', () => {
  const settings = { ...startingSettings, levers: { wellness: 0 }, from: 12 }
  expect(edited(scenario, settings).policies).toEqual([
    { lever: 'scribes', to: 0.5, from: 365, ramp: 0, until: null, clinics: null },
    { lever: 'wellness', to: 0.8, from: 91, ramp: 30, until: 365, clinics: null },
  ])
})

it('throws a switch at once', () => {
  const settings = { ...startingSettings, levers: { hiringFreeze: 1 }, from: 0 }
  expect(edited(scenario, settings).policies.at(-1)).toMatchObject({ ramp: 0, from: 0 })
})

it('caps the replicates and takes the seed of the reader', () => {
  expect(edited(scenario, { ...startingSettings, seed: 'mine' }).run).toMatchObject({
    replicates: 100,
    seed: 'mine',
  })
  expect(edited(scenario, startingSettings).run.seed).toBe('s')
})
