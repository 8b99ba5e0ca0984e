import { expect, test } from 'vitest'
import { ScenarioError } from '../fault.ts'
import type { Experiment } from './experiment.ts'
import { parseExperiment } from './parse.ts'

const series = { exhaustion: { unit: 'points (0–54)' }, burnedOut: { unit: 'share' } }

const small = `version: 1
name: Small
run: { horizon: 3 years }
organisation: { clinics: [{ name: Riverside, physicians: 4 }] }
`
const files: Readonly<Record<string, string>> = {
  small,
  shorter: small.replace('3 years', '1 year').replace('Small', 'Shorter'),
  broken: small.replace('physicians', 'physician'),
}

const parse = (text: string): Experiment =>
  parseExperiment(text, {
    file: 'trial.yaml',
    series,
    names: Object.keys(files),
    read: name => {
      const found = files[name]
      return found === undefined ? null : { file: `${name}.yaml`, text: found }
    },
  })

const faultsOf = (text: string): string => {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof ScenarioError) return error.message
    throw error
  }
  return 'no fault'
}

const minimal = `version: 1
name: Trial
scenario: small
design: sobol
points: 8
over: { assumptions.wearRate: {} }
measure: { exhaustion: 1 year }
`

test('has the expected defaults', () => {
  const { scenarios, ...rest } = parse(minimal)
  expect(scenarios.map(({ name }) => name)).toEqual(['Small'])
  expect(rest).toEqual({
    version: 1,
    name: 'Trial',
    about: '',
    design: 'sobol',
    points: 8,
    seed: 'design',
    over: [{ subject: { kind: 'assumption', name: 'wearRate' }, spread: null }],
    replicates: null,
    luck: 'same',
    measure: [{ series: 'exhaustion', day: 365 }],
    survey: [],
  })
})

test('a survey is at one time or several, each once and in order', () => {
  expect(parse(`${minimal}survey: 1 year`).survey).toEqual([365])
  expect(parse(`${minimal}survey: [104 weeks, 1 year, 365 days]`).survey).toEqual([365, 728])
  expect(faultsOf(`${minimal}survey: 4 years`)).toBe(
    'trial.yaml:8:9 survey: after the end: 4 years; expected at most 3 years, in the run of Small',
  )
})

test('reads quantities into the units of the model, in the order of the file', () => {
  const { over, measure, scenarios } = parse(`version: 1
name: Trial
scenario: [shorter, small]
design: grid
points: 3
over:
  levers.supportStaff: { values: [0, 20 %], from: 3 months, ramp: 1 week }
  levers.hiringFreeze: { values: [off, on] }
  assumptions.wearRate: { range: [1.75 points/week, 0.5 points/day] }
  levers.scribes: {}
measure:
  burnedOut: 12 months
  exhaustion: [26 weeks, 1 year]
`)
  expect(over).toEqual([
    {
      subject: { kind: 'lever', name: 'supportStaff', from: 91, ramp: 7 },
      spread: { values: [0, 0.2] },
    },
    {
      subject: { kind: 'lever', name: 'hiringFreeze', from: 0, ramp: 0 },
      spread: { values: [0, 1] },
    },
    { subject: { kind: 'assumption', name: 'wearRate' }, spread: { range: [0.25, 0.5] } },
    { subject: { kind: 'lever', name: 'scribes', from: 0, ramp: 0 }, spread: null },
  ])
  expect(measure).toEqual([
    { series: 'burnedOut', day: 365 },
    { series: 'exhaustion', day: 182 },
    { series: 'exhaustion', day: 365 },
  ])
  expect(scenarios).toHaveLength(2)
})

test('a switch is off and on, unless it is said to be one of them', () => {
  const withSwitch = (what: string) =>
    minimal.replace('assumptions.wearRate: {}', `levers.hiringFreeze: ${what}`)
  expect(parse(withSwitch('{ from: 1 month }')).over[0].spread).toEqual({ values: [0, 1] })
  expect(parse(withSwitch('{ values: [on] }')).over[0].spread).toEqual({ values: [1] })
  expect(parse(withSwitch('{ range: [off, on] }')).over[0].spread).toEqual({ values: [0, 1] })
})

test('a scenario is named and not reached by a path, and a seed may be a number', () => {
  expect(faultsOf(minimal.replace('scenario: small', 'scenario: ../small'))).toMatchInlineSnapshot(
    `"trial.yaml:3:11 scenario: no such scenario: ../small; expected the name of a scenario beside this file or in the folder above it"`,
  )
  expect(parse(`${minimal}seed: 7\n`).seed).toBe('7')
})

test('a value outside its range is refused, unless it is said to be unusual', () => {
  const withRange = (range: string) =>
    minimal.replace('assumptions.wearRate: {}', `assumptions.wearRate: { range: ${range} }`)
  expect(faultsOf(withRange('[0.1 points/day, 3 points/day]'))).toMatchInlineSnapshot(
    `"trial.yaml:6:57 over.assumptions.wearRate.range[1]: unusual value: 3 points/day; expected 0.05 points/day to 0.6 points/day (calibrated; no source), or { unusual: […] } to assume it all the same"`,
  )
  expect(parse(withRange('{ unusual: [0.1 points/day, 3 points/day] }')).over[0].spread).toEqual({
    range: [0.1, 3],
  })
  // what has no meaning stays refused
  expect(faultsOf(withRange('{ unusual: [-1 points/day, 3 points/day] }'))).toMatchInlineSnapshot(
    `"trial.yaml:6:52 over.assumptions.wearRate.range.unusual[0]: out of range: -1 points/day; expected 0 points/day or more"`,
  )
  expect(
    faultsOf(minimal.replace('assumptions.wearRate: {}', 'levers.scribes: { values: [2] }')),
  ).toMatchInlineSnapshot(
    `"trial.yaml:6:36 over.levers.scribes.values[0]: out of range: 2; expected 0 % to 100 %"`,
  )
})

test('says all that is wrong, each with its place and the nearest right word', () => {
  expect(
    faultsOf(`version: 1
name: Trial
scenario: [smal, broken]
design: cube
repeat: 3
over:
  levers.scribe: {}
  wearRate: {}
  assumptions.holidays: { range: [8 days/year, 4 days/year] }
  assumptions.trustStart: { range: [20 %, 30 %], values: [40 %] }
  levers.supportStaff: { values: [], from: soon }
measure: { exhuastion: 1 year, burnedOut: 100 years }
`),
  ).toMatchInlineSnapshot(`
    "trial.yaml:3:12 scenario[0]: no such scenario: smal; expected the name of a scenario beside this file or in the folder above it; did you mean small?
    trial.yaml:4:9 design: unknown design: cube; expected grid, list, latin-hypercube or sobol
    trial.yaml:5:1 repeat: unknown key: repeat; expected version, name, about, scenario, design, points, seed, over, replicates, luck, measure or survey
    trial.yaml:7:3 over.levers.scribe: unknown path: levers.scribe; expected one such as levers.scribes or assumptions.wearRate; did you mean levers.scribes?
    trial.yaml:8:3 over.wearRate: unknown path: wearRate; expected one such as levers.scribes or assumptions.wearRate; did you mean assumptions.wearRate?
    trial.yaml:9:27 over.assumptions.holidays.range: ends out of order: ["8 days/year","4 days/year"]; expected [low, high]
    trial.yaml:10:3 over.assumptions.trustStart: range and values together: both; expected one of them
    trial.yaml:11:26 over.levers.supportStaff.values: no values: []; expected at least one
    trial.yaml:11:44 over.levers.supportStaff.from: not a number: soon; expected days, weeks, months or years
    trial.yaml:12:12 measure.exhuastion: unknown series: exhuastion; expected exhaustion or burnedOut; did you mean exhaustion?
    trial.yaml:12:43 measure.burnedOut: out of range: 100 years; expected 0 days to 30 years
    broken.yaml:4:27 organisation.clinics[0].physicians: missing key: physicians; expected physicians
    broken.yaml:4:46 organisation.clinics[0].physician: unknown key: physician; expected name, physicians, advancedPractice, nurses, support, panel, beds, leadership or exhaustion; did you mean physicians?"
  `)
})

test('the parts of an experiment have to fit together', () => {
  const withLines = (lines: string) =>
    faultsOf(minimal.replace(/design: sobol\npoints: 8\n/, lines))
  expect(withLines('design: sobol\n')).toMatchInlineSnapshot(
    `"trial.yaml:1:1 points: missing key: points; expected the number of points of the design"`,
  )
  expect(withLines('design: grid\n')).toMatchInlineSnapshot(
    `"trial.yaml:1:1 points: missing key: points; expected the number of levels of a range"`,
  )
  expect(withLines('design: grid\npoints: 1\n')).toMatchInlineSnapshot(
    `"trial.yaml:5:9 points: too few levels: 1; expected at least 2"`,
  )
  expect(withLines('design: list\npoints: 8\n')).toMatchInlineSnapshot(`
    "trial.yaml:5:9 points: points of a list: 8; expected none, as its values are the points
    trial.yaml:6:9 over.assumptions.wearRate: no values: a range; expected values, one for each point of the list"
  `)
  expect(withLines('design: sobol\npoints: 1000000\n')).toMatchInlineSnapshot(
    `"trial.yaml:5:9 points: out of range: 1000000; expected 1 to 100000"`,
  )
  expect(
    faultsOf(
      minimal
        .replace('design: sobol\npoints: 8', 'design: list')
        .replace(
          '{ assumptions.wearRate: {} }',
          '{ levers.scribes: { values: [0 %, 5 %] }, levers.redesign: { values: [5 %] } }',
        ),
    ),
  ).toMatchInlineSnapshot(
    `"trial.yaml:5:49 over.levers.redesign: list of another length: 1 values; expected 2, as above it"`,
  )
  expect(
    faultsOf(
      minimal
        .replace('design: sobol\npoints: 8', 'design: grid\npoints: 400')
        .replace('{ assumptions.wearRate: {} }', '{ levers.scribes: {}, levers.redesign: {} }'),
    ),
  ).toMatchInlineSnapshot(
    `"trial.yaml:6:1 over: too many points: 160000; expected at most 100000 cells of a grid"`,
  )
  expect(faultsOf(minimal.replace('{ assumptions.wearRate: {} }', '{}'))).toMatchInlineSnapshot(
    `"trial.yaml:6:1 over: nothing to vary: {}; expected at least one lever or assumption"`,
  )
  expect(faultsOf(minimal.replace('{ exhaustion: 1 year }', '{}'))).toMatchInlineSnapshot(
    `"trial.yaml:7:1 measure: nothing to measure: {}; expected at least one series"`,
  )
})

test('nothing is measured or begun after the end of the shortest run', () => {
  expect(
    faultsOf(
      minimal
        .replace('scenario: small', 'scenario: [small, shorter]')
        .replace('assumptions.wearRate: {}', 'levers.scribes: { from: 2 years }')
        .replace('1 year', '[1 year, 2 years]'),
    ),
  ).toMatchInlineSnapshot(`
    "trial.yaml:6:33 over.levers.scribes.from: after the end: 2 years; expected at most 52 weeks, in the run of Shorter
    trial.yaml:7:12 measure.exhaustion: after the end: 2 years; expected at most 1 year, in the run of Shorter"
  `)
})

test('what is no experiment says so', () => {
  expect(faultsOf('')).toMatchInlineSnapshot(
    `"trial.yaml:1:1: empty file: nothing; expected an experiment with version and name"`,
  )
  expect(faultsOf('- one')).toMatchInlineSnapshot(
    `"trial.yaml:1:1: not an experiment: a list; expected keys such as version and name"`,
  )
  expect(faultsOf('version: 2')).toMatchInlineSnapshot(
    `"trial.yaml:1:10 version: unsupported version: written for version 2; expected version 1, which this engine reads"`,
  )
})

test('more than a Sobol sequence has room for is refused', async () => {
  const { parameterNames } = await import('../../parameters/index.ts')
  const over = parameterNames
    .slice(0, 65)
    .map(name => `assumptions.${name}: {}`)
    .join(', ')
  const text = minimal.replace('assumptions.wearRate: {}', over)
  expect(faultsOf(text)).toMatchInlineSnapshot(
    `"trial.yaml:6:1 over: too many to vary: 65; expected at most 64 for sobol, or latin-hypercube"`,
  )
  expect(parse(text.replace('sobol', 'latin-hypercube')).over).toHaveLength(65)
})
