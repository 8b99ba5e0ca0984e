import { expect, it } from 'vitest'
import { loadScenario } from '../../../../tests/scenario-files.ts'
import { ask } from './ask.ts'
import { startingSettings } from './settings.ts'
import { leftOut, teamOf, vacanciesOf, withTeam, writtenFor, type Team } from './team.ts'

const baseline = loadScenario('baseline')
const [clinic] = baseline.organisation.clinics
if (clinic === undefined) throw new Error('no clinic in the baseline')

const team: Team = {
  name: 'Mine',
  clinics: [{ ...clinic, name: 'Here', physicians: 3 }],
  payment: 0.3,
  survey: null,
  leaving: {},
  assumptions: { wearRate: 0.4, vacantStartNurse: 0.1 },
}

it('takes the place of the organisation, and keeps what a scenario does to everybody', () => {
  const scenario = withTeam(loadScenario('ai-scribes'), team)
  expect(scenario.organisation).toEqual({ name: 'Mine', clinics: team.clinics })
  expect(scenario.policies.map(({ lever, from }) => [lever, from])).toContainEqual([
    'valueBased',
    0,
  ])
  expect(scenario.policies.some(({ lever }) => lever === 'scribes')).toBe(true)
  expect(scenario.assumptions.wearRate).toBe(0.4)
})

it('leaves out what a scenario does in clinics that the team does not have, and counts it', () => {
  const cascade = loadScenario('small-clinic-cascade')
  const events = cascade.events.length
  expect(events).toBeGreaterThan(0)
  expect(withTeam(cascade, team).events).toEqual([])
  expect(leftOut(cascade, team)).toBe(
    events + cascade.policies.filter(({ clinics }) => clinics !== null).length,
  )
})

it('is paid as it is until the scenario changes how it is paid', () => {
  const [reform] = loadScenario('payment-reform').policies.filter(
    ({ lever }) => lever === 'valueBased',
  )
  if (reform === undefined) throw new Error('no reform of payment in the scenario')
  const policies = [{ ...reform, from: 365 }]
  expect(withTeam({ ...baseline, policies }, team).policies).toEqual([
    { lever: 'valueBased', to: 0.3, from: 0, ramp: 0, until: 365, clinics: null },
    ...policies,
  ])
})

it('lives in the baseline, too, so that only what is decided makes a difference', () => {
  const scenarioOf = loadScenario
  const { scenario, reference } = ask(scenarioOf, {
    ...startingSettings,
    scenario: 'ai-scribes',
    team,
  })
  expect(reference?.organisation).toEqual(scenario.organisation)
  expect(reference?.assumptions).toEqual(scenario.assumptions)
  expect(reference?.policies.map(({ lever }) => lever)).toEqual(['valueBased'])
  expect(ask(scenarioOf, { ...startingSettings, team }).reference).toBeNull()
})

it('begins with the organisation of the scenario, whose own it changes nothing of', () => {
  const own = teamOf(baseline)
  expect({ ...withTeam(baseline, own), expect: baseline.expect }).toEqual(baseline)
  expect(vacanciesOf(team)).toEqual({ nurse: 0.1 })
  expect(writtenFor(() => baseline, { scenario: 'baseline' })).toBe(baseline)
})
