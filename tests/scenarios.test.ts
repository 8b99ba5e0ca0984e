import {
  businessCase,
  checkExpectations,
  leverNames,
  parseScenario,
  roles,
  runSurvey,
  scenarioToYaml,
  seriesNames,
  varianceComponents,
  type Scenario,
  type SurveyResult,
} from '@burnout/engine'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import hashes from './golden-hashes.json' with { type: 'json' }
import {
  checkedReplicates,
  checkedResultOf,
  loadScenario,
  scenarioNames,
  textOf,
} from './scenario-files.ts'

const readText = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

test('the README lists every scenario, and no other', () => {
  const listed = [...readText('scenarios/README.md').matchAll(/^\| `([a-z-]+)\.yaml`/gm)]
  expect(listed.map(([, name]) => name).sort()).toEqual([...scenarioNames].sort())
})

test('every scenario has a golden hash, and nothing else has', () => {
  expect(Object.keys(golden)).toEqual([...scenarioNames].sort())
})

test('every lever is used by a scenario', () => {
  const used = new Set(
    scenarioNames.flatMap(name => loadScenario(name).policies.map(({ lever }) => lever)),
  )
  expect(leverNames.filter(name => !used.has(name))).toEqual([])
})

test('every kind of event is used by a scenario', () => {
  const used = scenarioNames.flatMap(name => loadScenario(name).events.map(({ event }) => event))
  expect([...new Set(used)].sort()).toEqual(['departure', 'exchange', 'surge'])
})

test('every scenario asks a question of its own', () => {
  const questions = scenarioNames.map(name => loadScenario(name).about.what)
  expect(new Set(questions).size).toBe(questions.length)
  for (const question of questions) expect(question).toContain('?')
})

/** Changed by `npm run golden` alone, in a commit that says why the bits are others. */
const golden: Readonly<Record<string, string>> = hashes

const ownResultOf = (name: string) => checkedResultOf(name, checkedReplicates(loadScenario(name)))

for (const name of scenarioNames) {
  test(`${name} names its schema, so that editors can help`, () => {
    expect(textOf(name).split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./scenario.schema.json',
    )
  })

  test(`${name} shows what it says`, () => {
    const scenario = loadScenario(name)
    expect(scenario.expect.length).toBeGreaterThan(0)
    const runOf = (other: string) => checkedResultOf(other, checkedReplicates(scenario))
    const verdicts = checkExpectations(scenario, runOf(name), runOf)
    expect(verdicts.filter(({ met }) => !met).map(({ sentence }) => sentence)).toEqual([])
  })

  test(`${name} gives the golden hash`, () => {
    expect(ownResultOf(name).hash).toBe(golden[name])
  })

  test(`${name} records only finite numbers`, () => {
    const { series } = ownResultOf(name)
    for (const key of seriesNames)
      for (const values of [series[key].mean, series[key].q05, series[key].q95])
        expect(values.every(Number.isFinite), key).toBe(true)
  })

  test(`${name} survives being written and read again`, () => {
    const scenario = loadScenario(name)
    const text = scenarioToYaml(scenario)
    expect(parseScenario(text, { file: 'written.yaml' })).toEqual(scenario)
  })
}

test('wellness first falls, rebounds above its start, and ends worse than fixing the work', () => {
  const wellness = ownResultOf('wellness-first').series.exhaustion.mean
  const start = wellness[26]
  const lowest = Math.min(...wellness)
  const last = wellness[wellness.length - 1]
  expect(lowest).toBeLessThan(start - 1)
  expect(last).toBeGreaterThan(start + 1)
  const fixed = ownResultOf('fix-the-work').series.exhaustion.mean
  expect(fixed[fixed.length - 1]).toBeLessThan(last - 2)
})

// What `expect` cannot say, because it is about single people and clinics.

const YEAR = 364
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Rows of those who are employed, with what `burnout survey` prints of them. */
const peopleOf = ({ columns, rows }: SurveyResult) =>
  Array.from({ length: rows }, (_, row) => row)
    .filter(row => columns.left[row] === 0)
    .map(row => ({
      key: [columns.replicate[row], columns.clinician[row], columns.day[row]].join(),
      replicate: columns.replicate[row],
      clinic: columns.clinic[row],
      role: roles[columns.role[row]],
      moves: columns.transferred[row],
      exhaustion: columns.latentExhaustion[row],
      score: columns.exhaustion[row],
      pressure: columns.workPressure[row],
    }))

test('transfer test: those who change places drift to the level of the clinic they come to', () => {
  const scenario = loadScenario('transfer-test')
  const ask = (asked: Scenario) =>
    peopleOf(runSurvey(asked, { days: [3 * YEAR], replicates: 10 })).filter(
      ({ role }) => role === 'physician',
    )
  const stayed = new Map(
    ask({ ...scenario, events: [] }).map(person => [person.key, person] as const),
  )
  // against themselves, had they stayed where they were
  const changes = (from: string) =>
    ask(scenario).flatMap(({ key, clinic, moves, exhaustion }) => {
      const twin = stayed.get(key)
      if (twin === undefined || twin.clinic === clinic || twin.moves + 1 !== moves) return []
      const home = scenario.organisation.clinics[twin.clinic].name
      return home === from ? [exhaustion - twin.exhaustion] : []
    })
  expect(mean(changes('Meadow'))).toBeGreaterThan(2)
  expect(mean(changes('Millrace'))).toBeLessThan(-2)
})

test('variance test: clinics that differ by luck alone share less than clinics that are unlike', () => {
  const share = (name: string) => {
    const scenario = loadScenario(name)
    const people = peopleOf(runSurvey(scenario, { days: [3 * YEAR], replicates: 8 }))
    const groups = (replicate: number) =>
      scenario.organisation.clinics.map((_, c) =>
        people
          .filter(person => person.replicate === replicate && person.clinic === c)
          .map(({ score }) => score),
      )
    return mean(
      [...new Set(people.map(({ replicate }) => replicate))].map(
        replicate => varianceComponents(groups(replicate)).icc,
      ),
    )
  }
  const alike = share('variance-test')
  const unlike = share('primary-care-network')
  expect(alike).toBeGreaterThan(0)
  expect(alike).toBeLessThan(unlike - 0.02)
  expect(unlike).toBeLessThan(0.3)
})

test('float pool: the ward that is short is helped, and every other ward pays', () => {
  const hospital = loadScenario('hospital')
  const short: Scenario = {
    ...hospital,
    events: [{ event: 'departure', clinic: 'Ward C', role: 'nurse', count: 10, on: 182 }],
  }
  const pressures = (scenario: Scenario) => {
    const nurses = peopleOf(runSurvey(scenario, { days: [203], replicates: 6 })).filter(
      ({ role }) => role === 'nurse',
    )
    return scenario.organisation.clinics.map((_, c) =>
      mean(nurses.filter(({ clinic }) => clinic === c).map(({ pressure }) => pressure)),
    )
  }
  const own = pressures(short)
  const pooled = pressures({ ...short, policies: loadScenario('float-pool').policies })
  const helped = hospital.organisation.clinics.flatMap(({ name }, c) =>
    pooled[c] < own[c] ? [name] : [],
  )
  expect(helped).toEqual(['Ward C'])
})

test('business case: the worksheet sees part of what the simulated programme is worth', () => {
  const [without, withIt] = ['baseline', 'business-case'].map(name => {
    const { series } = ownResultOf(name)
    return (key: keyof typeof series) => series[key].mean.at(-1)!
  })
  const years = 5
  const worksheet = businessCase({
    clinicians: without('headcount'),
    burnout: without('burnedOut'),
    turnover: without('turnover'),
    riskRatio: 2,
    costPerLeaver: without('costTurnover') / without('leavers'),
    programmeCost: withIt('costProgrammes') / years,
    relativeReduction: 1 - withIt('burnedOut') / without('burnedOut'),
  })
  const gained = without('netCost') - (withIt('netCost') - withIt('costProgrammes'))
  expect(worksheet.saving).toBeGreaterThan(0)
  expect(gained).toBeGreaterThan(years * worksheet.saving)
})
