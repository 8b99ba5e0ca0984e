import { describe, expect, test } from 'vitest'
import { ScenarioError } from './fault.ts'
import { parseScenario } from './parse.ts'
import type { ParseOptions } from './parse.ts'

const series = {
  exhaustion: { unit: 'points (0–54)' },
  burnedOut: { unit: 'share' },
  trust: { unit: '0–1' },
  waitDays: { unit: 'days' },
  turnover: { unit: 'leavers/head-year' },
}

const minimal = `version: 1
name: Small
organisation:
  clinics:
    - { name: Riverside, physicians: 8 }
`

const parse = (text: string, options: Partial<ParseOptions> = {}) =>
  parseScenario(text, { file: 'small.yaml', series, ...options })

const faultsOf = (text: string, options: Partial<ParseOptions> = {}): string => {
  try {
    parse(text, options)
  } catch (error) {
    if (error instanceof ScenarioError) return error.message
    throw error
  }
  return 'no fault'
}

/** Faults of the minimal scenario with a few lines added. */
const faultsWith = (lines: string): string => faultsOf(minimal + lines)

test('has the expected defaults', () => {
  expect(parse(minimal)).toEqual({
    version: 1,
    name: 'Small',
    about: { what: '', how: '', notice: '', try: '', references: [] },
    run: { start: '2026-01-01', horizon: 1826, record: 7, replicates: 100, seed: 'baseline' },
    organisation: {
      name: 'Organisation',
      clinics: [
        {
          name: 'Riverside',
          physicians: 8,
          advancedPractice: 0,
          nurses: 4,
          support: 8,
          panel: 18_400,
          ward: false,
          leadership: 42,
          exhaustion: null,
        },
      ],
    },
    assumptions: {},
    policies: [],
    events: [],
    loops: { cut: [] },
    expect: [],
  })
})

test('reads every part of a scenario into the units of the model', () => {
  const scenario = parse(`
version: 1
name: Everything
about:
  what: A scenario that uses every part of the language, and asks nothing of interest.
  how: h
  notice: n
  try: t
  references: [linzer-2015]
run: { start: 2027-01-04, horizon: 2 years, record: 1 month, replicates: 20, seed: 7 }
organisation:
  name: Org
  clinics:
    - { name: A, physicians: 4, panel: '9,000 patients', leadership: 40 points, exhaustion: 24 points }
    - { name: B, physicians: 6 physicians, leadership: 50 }
    - { name: C, physicians: 3, advancedPractice: 2, nurses: 0, support: 9 people }
    - { name: W, physicians: 4, nurses: 30 nurses, beds: 28 beds }
assumptions:
  contagionTime: 5 years
  quitRateNurse: 1 %/month
  wearRate: { uncertain: [0.1 points/day, 1.4 points/week] }
policies:
  - { lever: wellness, to: 80 %, from: 6 months, ramp: 3 months, until: 2028-01-04, clinics: [B] }
  - { lever: hiringFreeze, to: on }
  - { lever: supportStaff, to: 150 %, from: 2027-02-01 }
events:
  - { event: surge, size: 30 %, from: 6 months, ramp: 1 month, until: 12 months }
  - { event: departure, clinic: A, count: 1, on: 3 months }
  - { event: departure, clinic: W, count: 12, role: nurse, on: 3 months }
expect:
  - { series: exhaustion, at: 18 months, below: { at: 6 months }, by: 0.5 points }
  - { series: exhaustion, at: 2 years, above: { scenario: baseline } }
  - { series: burnedOut, at: 2029-01-01, between: [35 %, 0.55] }
  - { series: waitDays, at: 1 year, below: 2 weeks }
  - { series: trust, at: 1 year, above: 0.4 }
`)
  expect(scenario.run).toEqual({
    start: '2027-01-04',
    horizon: 731, // 2 · 365.25 = 730.5
    record: 30, // 30.4375
    replicates: 20,
    seed: '7',
  })
  expect(scenario.organisation.clinics).toEqual([
    {
      name: 'A',
      physicians: 4,
      advancedPractice: 0,
      nurses: 2,
      support: 4,
      panel: 9000,
      ward: false,
      leadership: 40,
      exhaustion: 24,
    },
    {
      name: 'B',
      physicians: 6,
      advancedPractice: 0,
      nurses: 3,
      support: 6,
      panel: 13_800,
      ward: false,
      leadership: 50,
      exhaustion: null,
    },
    {
      name: 'C',
      physicians: 3,
      advancedPractice: 2,
      nurses: 0,
      support: 9,
      panel: 10_300, // 3 · 2,300 + 2 · 1,700
      ward: false,
      leadership: 42,
      exhaustion: null,
    },
    {
      name: 'W',
      physicians: 4,
      advancedPractice: 0,
      nurses: 30,
      support: 11, // 28 · 0.4 = 11.2
      panel: 28,
      ward: true,
      leadership: 42,
      exhaustion: null,
    },
  ])
  expect(scenario.assumptions).toEqual({
    contagionTime: 1826.25,
    quitRateNurse: expect.closeTo(0.12, 12),
    wearRate: { uncertain: [0.1, expect.closeTo(0.2, 12)] },
  })
  expect(scenario.policies).toEqual([
    // 6 months = 182.6 days, 3 months = 91.3 days, and 2027 has 365 days.
    { lever: 'wellness', to: 0.8, from: 183, ramp: 91, until: 365, clinics: ['B'] },
    { lever: 'hiringFreeze', to: 1, from: 0, ramp: 0, until: null, clinics: null },
    { lever: 'supportStaff', to: 1.5, from: 28, ramp: 0, until: null, clinics: null },
  ])
  expect(scenario.events).toEqual([
    { event: 'surge', size: 0.3, from: 183, ramp: 30, until: 365, clinics: null },
    { event: 'departure', clinic: 'A', count: 1, role: 'physician', on: 91 },
    { event: 'departure', clinic: 'W', count: 12, role: 'nurse', on: 91 },
  ])
  expect(scenario.expect).toEqual([
    { series: 'exhaustion', at: 548, below: { at: 183 }, by: 0.5 },
    { series: 'exhaustion', at: 731, above: { scenario: 'baseline' }, by: 0 },
    { series: 'burnedOut', at: 728, by: 0, between: [0.35, 0.55] },
    { series: 'waitDays', at: 365, below: 14, by: 0 },
    { series: 'trust', at: 365, above: 0.4, by: 0 },
  ])
})

test('who is left out of a clinic is there in the usual number', () => {
  const staffOf = (clinic: string) => {
    const { nurses, support } = parse(
      `version: 1\nname: x\norganisation: { clinics: [{ name: A, ${clinic} }] }\n`,
    ).organisation.clinics[0]
    return [nurses, support]
  }
  // half a nurse and one support person for each provider
  expect(staffOf('physicians: 6')).toEqual([3, 6])
  expect(staffOf('physicians: 6, advancedPractice: 4')).toEqual([5, 10])
  expect(staffOf('physicians: 6, support: 0')).toEqual([3, 0])
  expect(staffOf('physicians: 6, nurses: 0')).toEqual([0, 6])
  // 1.1 nurses and 0.4 support staff for each bed, however many providers
  expect(staffOf('physicians: 6, beds: 20')).toEqual([22, 8])
})

test('parts left empty are as good as absent', () => {
  expect(parse(`${minimal}policies:\nassumptions:\nabout: ~\n`)).toEqual(parse(minimal))
})

test('an alias stands for what it names', () => {
  const scenario = parse(
    `${minimal}policies:\n  - &p { lever: scribes, to: 50 % }\nevents: []\n`.replace(
      'events: []',
      '  - *p',
    ),
  )
  expect(scenario.policies[1]).toEqual(scenario.policies[0])
})

const many = (count: number, physicians: number) =>
  Array.from(
    { length: count },
    (_, i) => `{ name: C${i}, physicians: ${physicians}, nurses: 1, support: 2 }`,
  ).join()

describe('reports', () => {
  test('all faults at once, each with its place', () => {
    expect(
      faultsOf(`version: 1
nmae: Small
run: { horizon: 5, replicates: -1, colour: red }
organisation:
  clinics:
    - { name: Riverside, physicians: -3 }
policies:
  - { lever: scribe, to: 50 % }
`),
    ).toMatchInlineSnapshot(`
      "small.yaml:1:1 name: missing key: name; expected the name of the scenario
      small.yaml:2:1 nmae: unknown key: nmae; expected version, name, extends, about, run, organisation, assumptions, policies, events, loops or expect; did you mean name?
      small.yaml:3:17 run.horizon: missing unit: 5; expected days, weeks, months or years, such as 5 days
      small.yaml:3:32 run.replicates: out of range: -1; expected 1 to 10000
      small.yaml:3:36 run.colour: unknown key: colour; expected start, horizon, record, replicates or seed
      small.yaml:6:38 organisation.clinics[0].physicians: out of range: -3; expected 1 to 5000
      small.yaml:8:14 policies[0].lever: unknown lever: scribe; expected a name that burnout explain lists; did you mean scribes?"
    `)
  })

  test('misspelt keys on every level', () => {
    expect(faultsWith('polices: []\nassumptions: { waerRate: 1 }\nrun: { sede: 1 }\n'))
      .toMatchInlineSnapshot(`
        "small.yaml:6:1 polices: unknown key: polices; expected version, name, extends, about, run, organisation, assumptions, policies, events, loops or expect; did you mean policies?
        small.yaml:7:16 assumptions.waerRate: unknown parameter: waerRate; expected a name that burnout explain lists; did you mean wearRate?
        small.yaml:8:8 run.sede: unknown key: sede; expected start, horizon, record, replicates or seed; did you mean seed?"
      `)
  })

  test('keys that would reach into the prototype as unknown keys', () => {
    expect(
      faultsWith('__proto__: { polluted: 1 }\nconstructor: 1\nassumptions: { __proto__: 1 }\n'),
    ).toMatchInlineSnapshot(`
      "small.yaml:6:1 __proto__: unknown key: __proto__; expected version, name, extends, about, run, organisation, assumptions, policies, events, loops or expect
      small.yaml:7:1 constructor: unknown key: constructor; expected version, name, extends, about, run, organisation, assumptions, policies, events, loops or expect
      small.yaml:8:16 assumptions.__proto__: unknown parameter: __proto__; expected a name that burnout explain lists"
    `)
    expect('polluted' in {}).toBe(false)
  })

  test('wrong, missing and misspelt units', () => {
    expect(
      faultsWith(`policies:
  - { lever: mandates, to: 15 days }
  - { lever: mandates, to: 15 }
  - { lever: mandates, to: 15 minuts, from: 18 minutes, until: 3 }
  - { lever: leadership, to: 3 % }
`),
    ).toMatchInlineSnapshot(`
      "small.yaml:7:28 policies[0].to: wrong unit: 15 days; expected minutes or hours
      small.yaml:8:28 policies[1].to: missing unit: 15; expected minutes or hours, such as 15 minutes
      small.yaml:9:28 policies[2].to: unknown unit: 15 minuts; expected minutes or hours; did you mean minutes?
      small.yaml:9:45 policies[2].from: wrong unit: 18 minutes; expected days, weeks, months or years
      small.yaml:9:64 policies[2].until: missing unit: 3; expected days, weeks, months or years, such as 3 days
      small.yaml:10:30 policies[3].to: wrong unit: 3 %; expected points"
    `)
  })

  test('numbers that are none', () => {
    expect(
      faultsWith(`assumptions:
  wearRate: .nan
  quitRateNurse: -.inf
  buffering: ''
  trustTime: 1e999 days
  crowdOut: []
`),
    ).toMatchInlineSnapshot(`
      "small.yaml:7:13 assumptions.wearRate: not a finite number: NaN; expected points /day, /week, /month or /year, or { uncertain: [low, high] }
      small.yaml:8:18 assumptions.quitRateNurse: not a finite number: -Infinity; expected a rate /day, /week, /month or /year, or { uncertain: [low, high] }
      small.yaml:9:14 assumptions.buffering: empty quantity: (empty); expected a number without a unit
      small.yaml:10:14 assumptions.trustTime: not a finite number: 1e999 days; expected days, weeks, months or years
      small.yaml:11:3 assumptions.crowdOut: wrong type: []; expected a share, such as 40 % or 0.4, or { uncertain: [low, high] }"
    `)
  })

  test('values of policies outside the range of their lever', () => {
    expect(
      faultsWith(`policies:
  - { lever: scribes, to: 150 % }
  - { lever: surveyDelay, to: -3 months }
  - { lever: hiringFreeze, to: 0.5 }
`),
    ).toMatchInlineSnapshot(`
      "small.yaml:7:27 policies[0].to: out of range: 150 %; expected 0 % to 100 %
      small.yaml:8:31 policies[1].to: out of range: -3 months; expected 14 days to 540 days
      small.yaml:9:32 policies[2].to: wrong switch: 0.5; expected on or off"
    `)
  })

  test('assumptions that mean nothing', () => {
    expect(
      faultsWith(`assumptions:
  wearRate: -0.1 points/day
  contagionTime: 0 days
  crowdOut: 140 %
  restingEfficacy: 0.3
  exhaustionCynicism: 2
  quitRateNurse: { uncertain: [0.15 /year, 0.11 /year] }
  sickRate: { uncertain: [-1 /year, 0.1] }
  trustTime: { uncertain: [1 month] }
  reliefTime: { certain: 3 }
`),
    ).toMatchInlineSnapshot(`
      "small.yaml:7:13 assumptions.wearRate: out of range: -0.1 points/day; expected 0 points/day or more
      small.yaml:8:18 assumptions.contagionTime: out of range: 0 days; expected more than 0 days
      small.yaml:9:13 assumptions.crowdOut: out of range: 140 %; expected 0 % to 100 %
      small.yaml:10:20 assumptions.restingEfficacy: out of range: 0.3; expected -0.99 to 0
      small.yaml:11:23 assumptions.exhaustionCynicism: out of range: 2; expected 0 to 0.99
      small.yaml:12:20 assumptions.quitRateNurse.uncertain: ends out of order: ["0.15 /year","0.11 /year"]; expected [low, high]
      small.yaml:13:27 assumptions.sickRate.uncertain[0]: out of range: -1 /year; expected 0 /year or more
      small.yaml:13:37 assumptions.sickRate.uncertain[1]: missing unit: 0.1; expected a rate /day, /week, /month or /year, such as 0.1 /year
      small.yaml:14:16 assumptions.trustTime.uncertain: wrong type: ["1 month"]; expected [low, high]
      small.yaml:15:3 assumptions.reliefTime: no value: {}; expected days, weeks, months or years, or { uncertain: [low, high] }
      small.yaml:15:17 assumptions.reliefTime.certain: unknown key: certain; expected uncertain or unusual; did you mean uncertain?"
    `)
  })

  test('assumptions outside their plausible range that are not said to be unusual', () => {
    expect(
      faultsWith(`assumptions:
  quitRateNurse: 0.2 /year
  wearRate: { uncertain: [0.1 points/day, 3 points/day] }
  trustTime: 1 day
`),
    ).toMatchInlineSnapshot(`
      "small.yaml:7:18 assumptions.quitRateNurse: unusual value: 0.2 /year; expected 0.1 /year to 0.16 /year (calibrated; nsi-2025), or { unusual: 0.2 /year } to assume it all the same
      small.yaml:8:43 assumptions.wearRate.uncertain[1]: unusual value: 3 points/day; expected 0.05 points/day to 0.6 points/day (calibrated; no source), or { unusual: { uncertain: … } } to assume it all the same
      small.yaml:9:14 assumptions.trustTime: unusual value: 1 day; expected 90 days to 720 days (assumed; linzer-2019), or { unusual: 1 day } to assume it all the same"
    `)
  })

  test('unusual assumptions that mean nothing all the same', () => {
    expect(
      faultsWith(`assumptions:
  crowdOut: { unusual: 140 % }
  wearRate: { unusual: { uncertain: [3 points/day, -1 points/day] } }
  contagionTime: { unusal: 9 years }
  sickRate: { uncertain: [0.1 /year, 0.2 /year], unusual: 3 /year }
  quitRateNurse: { unusual: yes }
  trustTime: { unusual: { unusual: 1 day } }
  quitRateNurs: { unusual: 0.2 /year }
`),
    ).toMatchInlineSnapshot(`
      "small.yaml:7:24 assumptions.crowdOut.unusual: out of range: 140 %; expected 0 % to 100 %
      small.yaml:8:52 assumptions.wearRate.unusual.uncertain[1]: out of range: -1 points/day; expected 0 points/day or more
      small.yaml:9:3 assumptions.contagionTime: no value: {}; expected days, weeks, months or years, or { uncertain: [low, high] }
      small.yaml:9:20 assumptions.contagionTime.unusal: unknown key: unusal; expected uncertain or unusual; did you mean unusual?
      small.yaml:10:3 assumptions.sickRate: uncertain and unusual together: {"uncertain":["0.1 /year","0.2 /year"],"unusual":"3 /year"}; expected { unusual: { uncertain: [low, high] } }
      small.yaml:11:29 assumptions.quitRateNurse.unusual: not a number: yes; expected a rate /day, /week, /month or /year
      small.yaml:12:16 assumptions.trustTime.unusual.uncertain: missing key: uncertain; expected [low, high]
      small.yaml:12:27 assumptions.trustTime.unusual.unusual: unknown key: unusual; expected uncertain
      small.yaml:13:3 assumptions.quitRateNurs: unknown parameter: quitRateNurs; expected a name that burnout explain lists; did you mean quitRateNurse?"
    `)
  })

  test('exchanges that cannot be', () => {
    expect(
      faultsWith(`events:
  - { event: exchange, clinics: [Riverside, Riverside], count: 1, on: 30 days }
  - { event: exchange, clinics: [Riverside], count: 1, on: 30 days }
  - { event: exchange, clinics: [Riverside, Hillside], count: 0, on: 30 days }
`),
    ).toMatchInlineSnapshot(`
      "small.yaml:7:24 events[0].clinics: the same clinic twice: Riverside; expected two clinics
      small.yaml:8:24 events[1].clinics: wrong type: ["Riverside"]; expected two names of clinics
      small.yaml:9:45 events[2].clinics[1]: unknown clinic: Hillside; expected Riverside
      small.yaml:9:63 events[2].count: out of range: 0; expected 1 to 5000"
    `)
  })

  test('dates out of order, before the start or off the calendar', () => {
    expect(
      faultsWith(`policies:
  - { lever: scribes, to: 50 %, from: 6 months, until: 3 months }
  - { lever: scribes, to: 50 %, from: 6 months, until: 6 months }
  - { lever: scribes, to: 50 %, from: 6 months, ramp: 3 months, until: 7 months }
  - { lever: scribes, to: 50 %, from: -2 days, ramp: -1 week }
  - { lever: scribes, to: 50 %, from: 2025-12-31, until: 2027-02-30 }
events:
  - { event: surge, size: 10 %, from: 6 months, until: 2 months }
  - { event: departure, clinic: Riverside, count: 1, on: 2027-2-1 }
`),
    ).toMatchInlineSnapshot(`
      "small.yaml:7:56 policies[0].until: dates out of order: until 3 months; expected after from, 6 months
      small.yaml:8:56 policies[1].until: dates out of order: until 6 months; expected after from, 6 months
      small.yaml:9:72 policies[2].until: dates out of order: until 7 months; expected after the ramp has ended, 9 months
      small.yaml:10:39 policies[3].from: out of range: -2 days; expected 0 days to 1000 years
      small.yaml:10:54 policies[3].ramp: out of range: -1 week; expected 0 days to 30 years
      small.yaml:11:39 policies[4].from: before the start: 2025-12-31; expected 2026-01-01 or later
      small.yaml:11:58 policies[4].until: not a date: 2027-02-30; expected a date such as 2027-01-04
      small.yaml:13:56 events[0].until: dates out of order: until 2 months; expected after from, 6 months
      small.yaml:14:58 events[1].on: not a date: 2027-2-1; expected a date such as 2027-01-04"
    `)
  })

  test('a start that is no date, and a seed that would change', () => {
    expect(faultsWith('run: { start: 2026-02-30 }\n')).toMatchInlineSnapshot(
      `"small.yaml:6:15 run.start: not a date: 2026-02-30; expected a date such as 2026-01-05"`,
    )
    expect(faultsWith('run: { seed: 12345678901234567890 }\n')).toMatchInlineSnapshot(
      `"small.yaml:6:14 run.seed: not a whole number: 12345678901234567000; expected text, in quotes"`,
    )
    expect(faultsWith('run: { start: 3 months }\n')).toMatchInlineSnapshot(
      `"small.yaml:6:15 run.start: not a date: 3 months; expected a date such as 2026-01-05"`,
    )
  })

  test('unknown levers, events, series and clinics', () => {
    expect(
      faultsWith(`policies:
  - { lever: wellnes, to: 3 }
  - { to: 3 }
  - wellness
  - { lever: wellness, to: 30 %, clinics: [Riversid, Hillside] }
  - { lever: wellness, to: 30 %, clinics: [] }
events:
  - { event: departures, clinic: Riverside, count: 1, on: 1 day }
  - { event: departure, clinic: Hillside, count: 1, on: 1 day }
  - {}
  - []
expect:
  - { series: exhaustio, at: 1 year, above: 3 }
`),
    ).toMatchInlineSnapshot(`
      "small.yaml:7:14 policies[0].lever: unknown lever: wellnes; expected a name that burnout explain lists; did you mean wellness?
      small.yaml:8:5 policies[1].lever: missing key: lever; expected the name of a lever
      small.yaml:9:5 policies[2]: wrong type: wellness; expected a policy, { lever: …, to: … }
      small.yaml:10:44 policies[3].clinics[0]: unknown clinic: Riversid; expected Riverside; did you mean Riverside?
      small.yaml:10:54 policies[3].clinics[1]: unknown clinic: Hillside; expected Riverside
      small.yaml:11:34 policies[4].clinics: no clinics: []; expected the names of clinics, or leave the key out for all
      small.yaml:13:14 events[0].event: unknown event: departures; expected surge, departure or exchange; did you mean departure?
      small.yaml:14:33 events[1].clinic: unknown clinic: Hillside; expected Riverside
      small.yaml:15:5 events[2].event: missing key: event; expected surge, departure or exchange
      small.yaml:16:5 events[3]: wrong type: []; expected an event, { event: surge, … }
      small.yaml:18:15 expect[0].series: unknown series: exhaustio; expected exhaustion, burnedOut, trust, waitDays or turnover; did you mean exhaustion?"
    `)
  })

  test('expectations that claim nothing, or nonsense', () => {
    expect(
      faultsWith(`expect:
  - { series: exhaustion, at: 1 year }
  - { series: exhaustion, at: 1 year, above: 3 % }
  - { series: exhaustion, at: 1 year, above: { at: 3 } }
  - { series: exhaustion, at: 1 year, above: { scenario: 3 } }
  - { series: exhaustion, at: 1 year, above: { when: 3 } }
  - { series: exhaustion, at: 1 year, above: [1] }
  - { series: exhaustion, at: 1 year, below: 3, by: -1 }
  - { series: burnedOut, at: 1 year, between: [55 %, 35 %] }
  - { series: burnedOut, at: 1 year, between: [55 %] }
`),
    ).toMatchInlineSnapshot(`
      "small.yaml:7:5 expect[0]: nothing to expect: exhaustion; expected above, below or between
      small.yaml:8:46 expect[1].above: wrong unit: 3 %; expected points
      small.yaml:9:52 expect[2].above.at: missing unit: 3; expected days, weeks, months or years, such as 3 days
      small.yaml:10:58 expect[3].above.scenario: wrong type: 3; expected the name of a scenario
      small.yaml:11:39 expect[4].above.at: missing key: at; expected time since the start or a date
      small.yaml:11:48 expect[4].above.when: unknown key: when; expected at
      small.yaml:12:39 expect[5].above: wrong type: [1]; expected a quantity, { at: … } or { scenario: … }
      small.yaml:13:53 expect[6].by: out of range: -1; expected 0 or more
      small.yaml:14:38 expect[7].between: ends out of order: ["55 %","35 %"]; expected [low, high]
      small.yaml:15:38 expect[8].between: wrong type: ["55 %"]; expected [low, high]"
    `)
  })

  test('organisations that cannot be', () => {
    const withClinics = (clinics: string) =>
      faultsOf(`version: 1\nname: x\norganisation: { clinics: ${clinics} }\n`)
    expect(withClinics('[]')).toMatchInlineSnapshot(
      `"small.yaml:3:17 organisation.clinics: no clinics: []; expected at least one"`,
    )
    expect(withClinics('Riverside')).toMatchInlineSnapshot(
      `"small.yaml:3:26 organisation.clinics: wrong type: Riverside; expected a list of clinics"`,
    )
    expect(
      faultsOf(`version: 1
name: x
organisation:
  clinics:
    - { name: A, physicians: 0 }
    - { name: A, physicians: 2.5 }
    - { name: 3, physicians: many }
    - { physicians: 4 visits }
    - { name: '', physicians: 4, panel: -1, leadership: 70, exhaustion: 24 }
    - { name: "\\e[31m", physicians: 4, exhaustion: 60 points }
    - { name: B, physicians: 4, panel: 9,000 patients }
`),
    ).toMatchInlineSnapshot(`
      "small.yaml:5:30 organisation.clinics[0].physicians: out of range: 0; expected 1 to 5000
      small.yaml:6:15 organisation.clinics[1].name: duplicate clinic: A; expected each name once
      small.yaml:6:30 organisation.clinics[1].physicians: not a whole number: 2.5; expected 1 to 5000
      small.yaml:7:15 organisation.clinics[2].name: wrong type: 3; expected the name of the clinic
      small.yaml:7:30 organisation.clinics[2].physicians: not a number: many; expected physicians
      small.yaml:8:7 organisation.clinics[3].name: missing key: name; expected the name of the clinic
      small.yaml:8:21 organisation.clinics[3].physicians: wrong unit: 4 visits; expected physicians
      small.yaml:9:15 organisation.clinics[4].name: too short: (empty); expected 1 to 60 characters
      small.yaml:9:41 organisation.clinics[4].panel: out of range: -1; expected 1 to 10000000
      small.yaml:9:57 organisation.clinics[4].leadership: out of range: 70; expected 12 points to 60 points
      small.yaml:9:73 organisation.clinics[4].exhaustion: missing unit: 24; expected points, such as 24 points
      small.yaml:10:15 organisation.clinics[5].name: control character:  [31m; expected plain text
      small.yaml:10:52 organisation.clinics[5].exhaustion: out of range: 60 points; expected 0 points to 54 points
      small.yaml:11:42 organisation.clinics[6].000 patients: unknown key: 000 patients; expected name, physicians, advancedPractice, nurses, support, panel, beds, leadership or exhaustion"
    `)
    expect(faultsOf('version: 1\nname: x\n')).toMatchInlineSnapshot(
      `"small.yaml:1:1 organisation: missing key: organisation; expected an organisation with clinics"`,
    )
  })

  test('runs and organisations that are too large', () => {
    expect(
      faultsOf(`version: 1
name: x
run: { horizon: 31 years, replicates: 10001, record: 0 days }
organisation: { clinics: [${many(3, 1664)}] }
`),
    ).toMatchInlineSnapshot(`
      "small.yaml:3:17 run.horizon: out of range: 31 years; expected 1 day to 30 years
      small.yaml:3:39 run.replicates: out of range: 10001; expected 1 to 10000
      small.yaml:3:54 run.record: out of range: 0 days; expected 1 day to 30 years
      small.yaml:4:17 organisation.clinics: organisation too large: 5001 posts; expected at most 5000 in all clinics together"
    `)
    expect(
      faultsOf(`version: 1
name: x
run: { horizon: 0.4 days }
organisation: { clinics: [${many(201, 1)}] }
`),
    ).toMatchInlineSnapshot(`
      "small.yaml:3:17 run.horizon: out of range: 0.4 days; expected 1 day to 30 years
      small.yaml:4:17 organisation.clinics: too many: 201; expected at most 200"
    `)
  })

  test('more people leaving than a clinic has', () => {
    expect(
      faultsWith('events: [{ event: departure, clinic: Riverside, count: 9, on: 1 day }]\n'),
    ).toMatchInlineSnapshot(
      `"small.yaml:6:56 events[0].count: too many: 9; expected at most the clinic’s 8 posts"`,
    )
    const leaving = (count: number) =>
      faultsOf(`version: 1
name: x
organisation: { clinics: [{ name: W, physicians: 4, nurses: 30, beds: 28 }] }
events: [{ event: departure, clinic: W, count: ${count}, role: nurse, on: 1 day }]
`)
    expect(leaving(30)).toBe('no fault')
    expect(leaving(31)).toMatchInlineSnapshot(
      `"small.yaml:4:48 events[0].count: too many: 31; expected at most the clinic’s 30 posts"`,
    )
  })

  test('wards with a panel, and roles that there are not', () => {
    expect(
      faultsOf(`version: 1
name: x
organisation:
  clinics:
    - { name: W, physicians: 4, panel: 2000, beds: 28 }
    - { name: V, physicians: 4, beds: 0 }
    - { name: U, physicians: 4, nurses: -1, support: 2 visits, advancedPractice: 1.5 }
    - { name: T, physicians: 4, nurse: 3 }
    - { name: S, physicians: 4, nurses: 0, beds: 28 }
    - { name: R, physicians: 0, beds: 28 }
events: [{ event: departure, clinic: T, count: 1, role: nurses, on: 1 day }]
`),
    ).toMatchInlineSnapshot(`
      "small.yaml:5:52 organisation.clinics[0].beds: panel and beds together: W; expected one of them
      small.yaml:6:39 organisation.clinics[1].beds: out of range: 0; expected 1 to 2000
      small.yaml:7:41 organisation.clinics[2].nurses: out of range: -1; expected 0 to 5000
      small.yaml:7:54 organisation.clinics[2].support: wrong unit: 2 visits; expected people
      small.yaml:7:82 organisation.clinics[2].advancedPractice: not a whole number: 1.5; expected 0 to 5000
      small.yaml:8:33 organisation.clinics[3].nurse: unknown key: nurse; expected name, physicians, advancedPractice, nurses, support, panel, beds, leadership or exhaustion; did you mean nurses?
      small.yaml:9:41 organisation.clinics[4].nurses: no nurses: 0; expected at least 1 on a ward
      small.yaml:10:30 organisation.clinics[5].physicians: out of range: 0; expected 1 to 5000
      small.yaml:11:57 events[0].role: unknown role: nurses; expected physician, advancedPractice, nurse or support; did you mean nurse?"
    `)
  })

  test('more physicians changing places than one of the clinics has', () => {
    const exchanging = (count: number) =>
      faultsOf(`version: 1
name: x
organisation: { clinics: [{ name: A, physicians: 9 }, { name: B, physicians: 3 }] }
events: [{ event: exchange, clinics: [A, B], count: ${count}, on: 1 day }]
`)
    expect(exchanging(3)).toBe('no fault')
    expect(exchanging(4)).toMatchInlineSnapshot(
      `"small.yaml:4:53 events[0].count: too many: 4; expected at most the clinic’s 3 posts"`,
    )
  })

  test('names and texts of the wrong type or length', () => {
    expect(
      faultsOf(
        minimal.replace('Small', '2026') + 'about: { what: short, try: 3, references: linzer }\n',
      ),
    ).toMatchInlineSnapshot(`
      "small.yaml:2:7 name: wrong type: 2026; expected the name of the scenario
      small.yaml:6:16 about.what: too short: short; expected 40 to 700 characters
      small.yaml:6:28 about.try: wrong type: 3; expected a change to try
      small.yaml:6:43 about.references: wrong type: linzer; expected a list of keys"
    `)
  })

  test('another version, and nothing else', () => {
    expect(faultsOf('version: 2\nname: x\nnew: thing\n')).toMatchInlineSnapshot(
      `"small.yaml:1:10 version: unsupported version: written for version 2; expected version 1, which this engine reads"`,
    )
    expect(faultsOf('version: one\n')).toMatchInlineSnapshot(
      `"small.yaml:1:10 version: unsupported version: written for version one; expected version 1, which this engine reads"`,
    )
    expect(faultsOf('version: [1]\n')).toMatchInlineSnapshot(
      `"small.yaml:1:1 version: unsupported version: written for version something else; expected version 1, which this engine reads"`,
    )
    expect(faultsOf(minimal.replace('version: 1\n', ''))).toMatchInlineSnapshot(
      `"small.yaml:1:1 version: missing key: version; expected 1"`,
    )
  })
})
