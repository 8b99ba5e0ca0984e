import { expect, test } from 'vitest'
import { parseScenario } from '../scenario-language.ts'
import { clinicsWithoutCounterpart, settingMismatches } from './comparable.ts'

const scenario = (clinics: string, run = '') =>
  parseScenario(
    `version: 1
name: Small
run: { ${run} }
organisation: { clinics: [${clinics}] }
`,
    { file: 'small.yaml' },
  )
const riverside = '{ name: Riverside, physicians: 4, nurses: 2 }'
const hillcrest = '{ name: Hillcrest, physicians: 3 }'

test('runs with the same settings can be paired', () => {
  const run = 'horizon: 60 months, seed: baseline'
  expect(settingMismatches(scenario(riverside), scenario(riverside, run))).toEqual([])
})

test('every setting that differs is told, as each scenario has it', () => {
  const run = 'start: 2027-01-01, horizon: 18 months, record: 2 weeks, replicates: 10, seed: x'
  expect(settingMismatches(scenario(riverside), scenario(riverside, run))).toEqual([
    { setting: 'start', reference: '2026-01-01', other: '2027-01-01' },
    { setting: 'horizon', reference: '5 years', other: '18 months' },
    { setting: 'record', reference: '1 week', other: '2 weeks' },
    { setting: 'replicates', reference: '100', other: '10' },
    { setting: 'seed', reference: 'baseline', other: 'x' },
  ])
})

test('seats have a counterpart where a clinic has its name and its posts, in whatever order', () => {
  const both = scenario(`${riverside}, ${hillcrest}`)
  expect(clinicsWithoutCounterpart(both, scenario(`${hillcrest}, ${riverside}`))).toEqual([])
  const more = riverside.replace('nurses: 2', 'nurses: 3')
  expect(clinicsWithoutCounterpart(both, scenario(`${more}, ${hillcrest}`))).toEqual(['Riverside'])
  const renamed = hillcrest.replace('Hillcrest', 'Old Mill')
  expect(clinicsWithoutCounterpart(both, scenario(`${riverside}, ${renamed}`))).toEqual([
    'Hillcrest',
    'Old Mill',
  ])
})

test('another panel leaves the people what they are', () => {
  const busier = riverside.replace('nurses: 2', 'nurses: 2, panel: 20000, leadership: 20 points')
  expect(clinicsWithoutCounterpart(scenario(riverside), scenario(busier))).toEqual([])
})
