import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cuttableLoops } from '../loops/named-loops.ts'
import { leverNames, levers } from '../levers/index.ts'
import type { Lever } from '../levers/lever.ts'
import { defaultParameters, parameterNames } from '../parameters/index.ts'
import { parseScenario } from './parse.ts'
import type { Scenario } from './scenario.ts'
import { scenarioTemplate } from './template.ts'
import { unfitInLine } from './unfit.ts'
import { scenarioToYaml } from './write.ts'

const series = { burnedOut: { unit: 'share' }, exhaustion: { unit: 'points (0–54)' } }
const parse = (text: string) => parseScenario(text, { file: 'x.yaml', series })

test('writes quantities with their units, one policy a line', () => {
  expect(scenarioToYaml(parse(scenarioTemplate()))).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=./scenario.schema.json

    version: 1
    name: My scenario
    about:
      what: A group of two clinics tries AI scribes. Do people get the time that is saved, or do more visits?
      how: Half of all visits use a scribe, from the third month on.
      notice: How after-hours work falls first, and exhaustion only months later.
      try: What happens if none of the time that is saved goes to extra visits?
    run:
      start: 2026-01-01
      horizon: 5 years
      record: 1 week
      replicates: 100
      seed: baseline
    organisation:
      name: My organisation
      clinics:
        - { name: Riverside, physicians: 8, nurses: 4, support: 9, panel: 18400, leadership: 42 points }
        - {
            name: Hillside,
            physicians: 6,
            advancedPractice: 2,
            nurses: 4,
            support: 8,
            panel: 17200,
            leadership: 38 points,
            exhaustion: 25 points
          }
    assumptions:
      visitsPerPatient: 2.2 /year
      wearRate: { uncertain: [ 0.1 points/day, 0.2 points/day ] }
    policies:
      - { lever: scribes, to: 50 %, from: 3 months, ramp: 2 months }
    events:
      - { event: surge, size: 10 %, from: 9 months, ramp: 1 month, until: 1 year }
    expect:
      - { series: burnedOut, at: 5 years, between: [ 0, 1 ] }
    "
  `)
})

test('leaves out what is empty', () => {
  expect(
    scenarioToYaml(
      parse('version: 1\nname: x\norganisation: { clinics: [{ name: A, physicians: 1 }] }\n'),
    ),
  ).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=./scenario.schema.json

    version: 1
    name: x
    run:
      start: 2026-01-01
      horizon: 5 years
      record: 1 week
      replicates: 100
      seed: baseline
    organisation:
      name: Organisation
      clinics:
        - { name: A, physicians: 1, nurses: 1, support: 1, panel: 2300, leadership: 42 points }
    "
  `)
})

const days = fc.integer({ min: 0, max: 9000 })
const inside = ([low, high]: readonly [number, number]) =>
  fc.double({ min: low, max: high, noNaN: true }).map(value => value + 0)
// Any printable text, among it what YAML would take for something else.
const word = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength }),
      fc.constantFrom(
        'yes',
        '12',
        'null',
        '~',
        '2026-01-05',
        '# no',
        'a: b',
        '- c',
        '*d',
        "'",
        '"',
      ),
    )
    .filter(text => text.trim() !== '' && text.length <= maxLength && !unfitInLine.test(text))

const dates = fc
  .record({ from: days, ramp: days, hold: fc.integer({ min: 1, max: 900 }) })
  .map(({ from, ramp, hold }) => ({ from, ramp, until: from + ramp + hold }))

const policy = fc
  .tuple(fc.constantFrom(...leverNames), dates, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([lever, span, at]) => {
    const { range, unit }: Lever = levers[lever]
    const to = range[0] + at * (range[1] - range[0])
    return { lever, to: unit === 'switch' ? Math.round(to) : Math.min(to, range[1]) + 0, ...span }
  })

const assumption = fc.constantFrom(...parameterNames).chain(name => {
  const { unit, range } = defaultParameters[name]
  // beyond the range, where that means anything
  const beyond = unit === 'share' || range[1] <= 1 ? range : ([range[0], 3 * range[1]] as const)
  const value = inside(beyond)
  const pair = fc
    .tuple(value, value)
    .map(([a, b]) => ({ uncertain: [Math.min(a, b), Math.max(a, b)] as const }))
  return fc.oneof(value, pair).map(given => [name, given] as const)
})

const scenario: fc.Arbitrary<Scenario> = fc
  .record({
    name: word(120),
    what: fc.constantFrom(
      '',
      'A scenario that only a machine would write, and that has no meaning.',
    ),
    how: word(200),
    horizon: fc.integer({ min: 1, max: 10_000 }),
    record: fc.integer({ min: 1, max: 90 }),
    seed: word(40),
    clinics: fc.uniqueArray(
      fc.record({
        name: word(60),
        physicians: fc.integer({ min: 1, max: 60 }),
        advancedPractice: fc.integer({ min: 0, max: 20 }),
        nurses: fc.integer({ min: 1, max: 60 }),
        support: fc.integer({ min: 0, max: 60 }),
        // patients of a clinic, or those in the beds of a ward
        panel: fc.integer({ min: 1, max: 2000 }),
        ward: fc.boolean(),
        leadership: inside([12, 60]),
        exhaustion: fc.option(inside([0, 54])),
      }),
      { selector: ({ name }) => name, minLength: 1, maxLength: 4 },
    ),
    assumptions: fc.array(assumption, { maxLength: 4 }),
    policies: fc.array(policy, { maxLength: 4 }),
    surges: fc.array(fc.tuple(dates, inside([-0.9, 10])), { maxLength: 2 }),
    cut: fc.uniqueArray(fc.record({ loop: fc.constantFrom(...cuttableLoops), from: days }), {
      selector: ({ loop }) => loop,
    }),
    role: fc.constantFrom('physician' as const, 'nurse' as const),
    by: inside([0, 5]),
    at: days,
  })
  .map(given => ({
    version: 1,
    name: given.name,
    about: {
      what: given.what,
      how: given.what === '' ? '' : given.how,
      notice: '',
      try: '',
      references: given.what === '' ? [] : ['linzer-2015'],
    },
    run: {
      start: '2026-01-05',
      horizon: given.horizon,
      record: given.record,
      replicates: 7,
      seed: given.seed,
    },
    organisation: { name: 'Org', clinics: given.clinics },
    assumptions: Object.fromEntries(given.assumptions),
    policies: given.policies.map((each, i) => ({
      ...each,
      until: i % 2 === 0 ? each.until : null,
      clinics: i % 3 === 0 ? null : [given.clinics[0].name],
    })),
    events: [
      ...given.surges.map(([span, size]) => ({
        event: 'surge' as const,
        size,
        ...span,
        clinics: null,
      })),
      {
        event: 'departure' as const,
        clinic: given.clinics[0].name,
        count: 1,
        role: given.role,
        on: given.at,
      },
      ...given.clinics.slice(1).map(({ name }) => ({
        event: 'exchange' as const,
        clinics: [given.clinics[0].name, name] as const,
        count: 1,
        on: given.at,
      })),
    ],
    loops: { cut: given.cut },
    expect: [
      { series: 'burnedOut', at: given.at, by: 0, between: [0.1, 0.3] },
      { series: 'exhaustion', at: given.at, below: { at: given.at }, by: given.by },
      { series: 'exhaustion', at: given.at, above: { scenario: 'baseline' }, by: 0 },
      { series: 'exhaustion', at: given.at, above: given.by, by: 0 },
    ],
  }))

test('what is written reads back as the same scenario', () => {
  fc.assert(
    fc.property(scenario, given => {
      expect(parse(scenarioToYaml(given))).toEqual(given)
    }),
    { numRuns: 100 },
  )
})
