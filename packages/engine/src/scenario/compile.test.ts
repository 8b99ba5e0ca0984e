import { expect, test } from 'vitest'
import { defaultParameters, parameterNames } from '../parameters/index.ts'
import { compileScenario } from './compile.ts'
import { parseScenario } from './parse.ts'

const compile = (lines = '') =>
  compileScenario(
    parseScenario(
      `version: 1
name: Small
run: { start: 2026-01-07, horizon: 2 years, record: 2 weeks, replicates: 3, seed: s }
organisation:
  clinics:
    - { name: A, physicians: 8, panel: 10000, leadership: 50, exhaustion: 20 points }
    - { name: B, physicians: 5 }
${lines}`,
      { file: 'small.yaml', series: {} },
    ),
  )

test('has the expected defaults', () => {
  const run = compile()
  expect(run).toEqual({
    name: 'Small',
    seed: 's',
    start: '2026-01-07',
    startWeekday: 2,
    startYearDay: 6, // A Wednesday.
    days: 731,
    recordEvery: 14,
    replicates: 3,
    clinics: [
      // half a nurse and one support person for each provider
      {
        name: 'A',
        posts: [8, 0, 4, 8],
        seats: [8, 0, 4, 8],
        panel: 10_000,
        ward: false,
        leadership: 50,
        exhaustion: 20,
      },
      {
        name: 'B',
        posts: [5, 0, 3, 5],
        seats: [5, 0, 3, 5],
        panel: 11_500,
        ward: false,
        leadership: 42,
        exhaustion: null,
      },
    ],
    parameters: Object.fromEntries(
      parameterNames.map(name => [name, defaultParameters[name].value]),
    ),
    inputs: [],
    departures: [],
    cuts: [],
    exchanges: [],
    warnings: [],
  })
})

test('assumptions replace the values of parameters', () => {
  const { parameters } = compile(
    'assumptions: { wearRate: 0.2 points/day, crowdOut: { uncertain: [50 %, 90 %] } }',
  )
  expect(parameters.wearRate).toBe(0.2)
  expect(parameters.crowdOut).toEqual({ uncertain: [0.5, 0.9] })
  expect(parameters.trustTime).toBe(defaultParameters.trustTime.value)
})

test('a policy adds the distance from the usual value of its lever', () => {
  const { inputs } = compile(`policies:
  - { lever: supportStaff, to: 50 %, from: 30 days, ramp: 10 days, until: 90 days, clinics: [B] }
  - { lever: surveyDelay, to: 30 days }
`)
  expect(inputs).toEqual([
    { input: 'supportStaff', change: 0.5, from: 30, ramp: 10, until: 90, clinics: [1] },
    { input: 'surveyDelay', change: -240, from: 0, ramp: 0, until: Infinity, clinics: [0, 1] },
  ])
})

test('surges are inputs, departures are dates', () => {
  const { inputs, departures } = compile(`events:
  - { event: surge, size: 30 %, from: 10 days, until: 20 days, clinics: [A] }
  - { event: departure, clinic: B, count: 2, on: 2026-02-06 }
  - { event: departure, clinic: A, count: 3, role: nurse, on: 40 days }
`)
  expect(inputs).toEqual([
    { input: 'surge', change: 0.3, from: 10, ramp: 0, until: 20, clinics: [0] },
  ])
  expect(departures).toEqual([
    { day: 30, clinic: 1, role: 0, count: 2 },
    { day: 40, clinic: 0, role: 2, count: 3 },
  ])
})

const allSeats = (lines: string) =>
  compile(`policies:\n${lines}`).clinics.map(clinic => clinic.seats)
const seats = (lines: string) => allSeats(lines).map(([physicians]) => physicians)

test('a clinic has a seat for every post that is ever funded', () => {
  expect(seats('  - { lever: posts, to: 25 % }\n')).toEqual([10, 6]) // 8 · 1.25; 5 · 1.25 = 6.25
  expect(seats('  - { lever: posts, to: -25 % }\n')).toEqual([8, 5])
  const overlap = (until: string) =>
    seats(`  - { lever: posts, to: 25 %, from: 30 days, until: ${until}, clinics: [A] }
  - { lever: posts, to: 12.5 %, from: 60 days, ramp: 10 days, clinics: [A] }
`)
  expect(overlap('50 days')).toEqual([10, 5]) // one after the other: 8 · 1.25
  expect(overlap('90 days')).toEqual([11, 5]) // together: 8 · 1.375
  // Kept inside the range of the lever: at most half as many again.
  expect(seats('  - { lever: posts, to: 50 % }\n  - { lever: posts, to: 50 % }\n')).toEqual([12, 8])
  // The ramp reaches 8/10 of the change by the end of the run: 8 · (1 + 0.4).
  expect(seats('  - { lever: posts, to: 50 %, from: 651 days, ramp: 100 days }\n')).toEqual([11, 7])
})

test('every role has seats for the posts that its own lever funds', () => {
  expect(allSeats('  - { lever: nursePosts, to: 50 % }\n')).toEqual([
    [8, 0, 6, 8], // 4 · 1.5
    [5, 0, 5, 5], // 3 · 1.5 = 4.5, to the next whole post
  ])
  expect(allSeats('  - { lever: supportStaff, to: 200 %, clinics: [A] }\n')).toEqual([
    [8, 0, 4, 24],
    [5, 0, 3, 5],
  ])
  expect(allSeats('  - { lever: supportStaff, to: -100 % }\n')).toEqual([
    [8, 0, 4, 8],
    [5, 0, 3, 5],
  ])
  // nobody to begin with, and a share more of nobody
  expect(allSeats('  - { lever: advancedPracticePosts, to: 100 % }\n')).toEqual([
    [8, 0, 4, 8],
    [5, 0, 3, 5],
  ])
})

test('a ward has its patients in its beds', () => {
  const { clinics } = compileScenario(
    parseScenario(
      `version: 1
name: Ward
organisation: { clinics: [{ name: W, physicians: 4, nurses: 30, support: 10, beds: 28 }] }
`,
      { file: 'ward.yaml', series: {} },
    ),
  )
  expect(clinics[0]).toMatchObject({ posts: [4, 0, 30, 10], panel: 28, ward: true })
})

test('what would happen after the end is left out', () => {
  const run = compile(`policies: [{ lever: scribes, to: 50 %, from: 3 years }]
events:
  - { event: surge, size: 30 %, from: 731 days, until: 4 years }
  - { event: departure, clinic: B, count: 1, on: 900 days }
`)
  expect(run.inputs).toEqual([])
  expect(run.departures).toEqual([])
  expect(run.warnings).toHaveLength(3)
})

test('an exchange names its clinics by their places', () => {
  const { exchanges, departures, warnings } = compile(`events:
  - { event: exchange, clinics: [B, A], count: 2, on: 100 days }
  - { event: exchange, clinics: [A, B], count: 1, on: 900 days }
`)
  expect(exchanges).toEqual([{ day: 100, clinics: [1, 0], count: 2 }])
  expect(departures).toEqual([])
  // the second is after the end
  expect(warnings).toHaveLength(1)
})

test('where posts follow the work there are seats for more than half as many again', () => {
  expect(allSeats('  - { lever: staffToWork, to: 50 %, clinics: [A] }\n')).toEqual([
    [13, 0, 7, 13], // 1.6 · 8 and 1.6 · 4, to the next whole post
    [5, 0, 3, 5],
  ])
  const both = '  - { lever: staffToWork, to: 50 % }\n  - { lever: posts, to: 50 % }\n'
  expect(seats(both)).toEqual([20, 13]) // 1.6 · 12 and 1.6 · 8
})
