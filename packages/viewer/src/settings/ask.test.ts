import type { Scenario } from '@burnout/engine'
import { expect, it } from 'vitest'
import { ask } from './ask.ts'
import { catalogueOf } from './catalogue.ts'
import { startingSettings } from './settings.ts'

const scenario = (name: string, seed: string): Scenario =>
  ({
    name,
    policies: [],
    organisation: { name: `team of ${name}` },
    run: { replicates: 10, seed, horizon: 365 },
  }) as unknown as Scenario
const baseline = scenario('Baseline', 'b')
const other = scenario('Other', 'o')
const offers = [
  { name: 'baseline', scenario: baseline, fault: null },
  { name: 'other', scenario: other, fault: null },
  { name: 'broken', scenario: null, fault: { said: 'broken', details: [] } },
]
const catalogue = catalogueOf(offers)
const scenarioOf = (name: string): Scenario => catalogue.scenarioOf(name) ?? baseline

it('needs no reference for the reference itself', () => {
  expect(ask(scenarioOf, startingSettings).reference).toBeNull()
})

it('runs the baseline of the same team over the same days with the same luck', () => {
  const { scenario: asked, reference } = ask(scenarioOf, { ...startingSettings, scenario: 'other' })
  expect(asked.name).toBe('Other')
  expect(reference).toMatchObject({
    name: 'Baseline',
    run: { seed: 'o' },
    organisation: { name: 'team of Other' },
  })
})

it('holds a changed baseline against the baseline', () => {
  const { scenario: asked, reference } = ask(scenarioOf, {
    ...startingSettings,
    levers: { scribes: 0.5 },
  })
  expect(asked.policies).toHaveLength(1)
  expect(reference?.policies).toEqual([])
})

it('knows a baseline under another name by the runs that it comes to', () => {
  const twin = { ...baseline, name: 'My team', about: { question: 'mine' }, expect: [1] }
  const from = (changes: object) => (name: string) =>
    name === 'baseline' ? baseline : ({ ...twin, ...changes } as unknown as Scenario)
  const mine = { ...startingSettings, scenario: 'mine' }
  expect(ask(from({}), mine).alike).toBe(true)
  expect(ask(from({ policies: [{ lever: 'scribes' }] }), mine).alike).toBe(false)
  expect(ask(from({}), { ...mine, levers: { scribes: 0.5 } }).alike).toBe(false)
  expect(ask(from({}), { ...mine, assumptions: { teamGap: 0.8 } }).alike).toBe(true)
  expect(ask(scenarioOf, startingSettings).alike).toBe(false)
})

it('lays what the reader assumes under the baseline, too, and knows what was assumed before', () => {
  const assumptions = { teamGap: 0.8 }
  const { reference, asWritten, ...own } = ask(scenarioOf, {
    ...startingSettings,
    scenario: 'other',
    assumptions,
  })
  expect([own.scenario, reference]).toMatchObject([{ assumptions }, { assumptions }])
  expect(asWritten?.scenario.assumptions).toBeUndefined()
  expect(asWritten?.reference?.assumptions).toBeUndefined()
  expect(ask(scenarioOf, startingSettings).asWritten).toBeNull()
})

it('offers only the scenarios that could be read', () => {
  expect(catalogue.names()).toEqual(['baseline', 'other'])
  expect(() =>
    catalogueOf([{ name: 'other', scenario: null, fault: { said: 'broken', details: [] } }]),
  ).toThrow('no scenario: baseline')
})
