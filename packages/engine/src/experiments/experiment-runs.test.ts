import { expect, test } from 'vitest'
import { simulate } from '../model/simulate.ts'
import { compileScenario } from '../scenario/index.ts'
import type { Experiment } from '../scenario/index.ts'
import { countPoints, measuredIn, pointsOf } from './experiment-runs.ts'
import { summarise } from './summarise.ts'
import { parseExperiment } from './scenario-language.ts'

const files: Readonly<Record<string, string>> = {
  plain: `version: 1
name: Plain
run: { start: 2026-01-01, horizon: 1 year, replicates: 4, seed: luck }
organisation: { clinics: [{ name: Riverside, physicians: 4 }] }
`,
  unsure: `version: 1
name: Unsure
extends: plain
assumptions: { wearRate: { uncertain: [0.2 points/day, 0.3 points/day] } }
`,
}

const experiment = (lines: string): Experiment =>
  parseExperiment(
    `version: 1\nname: Trial\nmeasure: { exhaustion: 6 months }\n${lines.trim().replace(/^ {4}/gm, '')}\n`,
    { file: 'trial.yaml', read: name => ({ file: `${name}.yaml`, text: files[name] }) },
  )

const runsOf = (lines: string) => [...pointsOf(experiment(lines))]

const values = (lines: string) => runsOf(lines).map(({ settings }) => settings.map(s => s.value))

test('a grid has every level of a range, ends included, with every value of a list', () => {
  const found = values(`
    scenario: plain
    design: grid
    points: 3
    over:
      levers.scribes: { range: [0 %, 100 %] }
      assumptions.holidays: { values: [4 days/year, 8 days/year] }`)
  expect(found.map(String).sort()).toEqual(['0,4', '0,8', '0.5,4', '0.5,8', '1,4', '1,8'])
})

test('a list takes the values side by side, in its own order', () => {
  expect(
    values(`
    scenario: plain
    design: list
    over:
      levers.scribes: { values: [10 %, 90 %, 50 %] }
      levers.hiringFreeze: { values: [on, off, on] }`),
  ).toEqual([
    [0.1, 1],
    [0.9, 0],
    [0.5, 1],
  ])
})

test('samples fill the range of each factor evenly, and a range left out is the scenario’s own', () => {
  for (const design of ['sobol', 'latin-hypercube']) {
    const runs = runsOf(`
    scenario: [plain, unsure]
    design: ${design}
    points: 16
    over: { assumptions.wearRate: {}, levers.scribes: { range: [20 %, 60 %] } }`)
    expect(runs.map(({ point, base }) => `${point}/${base}`).slice(0, 4)).toEqual([
      '0/0',
      '0/1',
      '1/0',
      '1/1',
    ])
    const places = (base: number, d: number, [low, high]: readonly [number, number]) =>
      runs
        .filter(run => run.base === base)
        .map(({ settings }) => Math.floor((16 * (settings[d].value - low)) / (high - low)))
        .sort((a, b) => a - b)
    const each = Array.from({ length: 16 }, (_, k) => k)
    // 0.05–0.6 is the plausible range
    expect(places(0, 0, [0.05, 0.6])).toEqual(each)
    expect(places(1, 0, [0.2, 0.3])).toEqual(each)
    expect(places(0, 1, [0.2, 0.6])).toEqual(each)
  }
})

const small = `
    scenario: plain
    design: sobol
    points: 4
    replicates: 2
    over: { levers.scribes: { from: 3 months }, assumptions.holidays: {} }`

test('a run is a scenario of its own with its settings in words', () => {
  const [run] = runsOf(small)
  expect(run.scenario.policies).toEqual([
    {
      lever: 'scribes',
      to: run.settings[0].value,
      from: 91,
      ramp: 0,
      until: null,
      clinics: null,
    },
  ])
  expect(run.scenario.assumptions.holidays).toBe(run.settings[1].value)
  expect(run.scenario.run.replicates).toBe(2)
  expect(run.settings.map(({ path, unit }) => `${path} ${unit}`)).toEqual([
    'levers.scribes share',
    'assumptions.holidays days/year',
  ])
  expect(run.settings[0].text).toMatch(/^Visits with an AI scribe \d+(\.\d+)? % from 3 months$/)
})

test('the same experiment has the same runs; another seed of the design has others', () => {
  const ids = (lines: string) => runsOf(lines).map(({ id }) => id)
  expect(ids(small)).toEqual(ids(small))
  expect(new Set(ids(small)).size).toBe(4)
  expect(ids(`${small}\n    seed: other`)).not.toEqual(ids(small))
})

test('points share their luck unless they are to have their own', () => {
  const seeds = (lines: string) => runsOf(lines).map(({ scenario }) => scenario.run.seed)
  expect(new Set(seeds(small))).toEqual(new Set(['luck']))
  expect(seeds(`${small}\n    luck: own`)).toEqual(['luck/0', 'luck/1', 'luck/2', 'luck/3'])
})

test('points are counted without laying them out', () => {
  for (const lines of [
    small,
    'scenario: plain\ndesign: grid\npoints: 3\nover: { levers.scribes: {}, levers.redesign: { values: [0 %, 9 %] } }',
    'scenario: plain\ndesign: list\nover: { levers.scribes: { values: [0 %, 9 %] } }',
  ])
    expect(countPoints(experiment(lines))).toBe(runsOf(lines).length)
})

test('a measure is what the run records at or before its day', () => {
  const { measure } = experiment(small)
  const [{ scenario }] = runsOf(small)
  const run = compileScenario(scenario)
  const traces = [0, 1].map(first => simulate(run, { first, count: 1 })!)
  const values = measuredIn(traces, measure[0])
  const { t, series } = summarise(scenario, run, traces)
  // 6 months are 183 days, and records are weekly
  expect((values[0] + values[1]) / 2).toBe(series.exhaustion.mean[t.indexOf(182)])
})
