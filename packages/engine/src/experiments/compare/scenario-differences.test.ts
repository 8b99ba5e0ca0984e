import { expect, test } from 'vitest'
import { parseScenario } from '../scenario-language.ts'
import { differenceSentence, scenarioDifferences } from './scenario-differences.ts'

const clinics = `  - { name: Riverside, physicians: 4, nurses: 2, support: 4, panel: 9200, leadership: 42 }
  - { name: Hillcrest, physicians: 3, nurses: 2, support: 3, panel: 6900, leadership: 42 }`

const scenario = (more = '', own = clinics) =>
  parseScenario(
    `version: 1
name: Small
organisation:
  clinics:
${own
  .split('\n')
  .map(line => `  ${line}`)
  .join('\n')}
${more}`,
    { file: 'small.yaml' },
  )

const lines = (before: string, after: string): readonly string[] =>
  scenarioDifferences(scenario(before), scenario(after)).differences.map(
    ({ input, label, reference, other }) => `${input} | ${label}: ${reference} → ${other}`,
  )

test('policies are told with their dates, ramps and clinics', () => {
  expect(
    lines(
      `policies: [{ lever: wellness, to: 100 %, from: 6 months, ramp: 1 month }]`,
      `policies:
  - { lever: redesign, to: 60 %, until: 2 years }
  - { lever: wellness, to: 100 %, from: 6 months, clinics: [Hillcrest] }
  - { lever: wellness, to: 50 %, from: 3 years }`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "levers.redesign | Commitment to redesigning work: 0 % (default) → 60 % from the start until 2 years",
      "levers.wellness | Reach for wellness programmes: 100 % from 6 months over 1 month → 100 % from 6 months in Hillcrest; 50 % from 3 years",
    ]
  `)
})

test('what makes no difference to a run is none', () => {
  const one = `policies:
  - { lever: redesign, to: 60 %, from: 1 year }
  - { lever: scribes, to: 50 % }
assumptions: { trustStart: 50 % }`
  const two = `about: { what: The same small team in other words and in another order than before. }
policies:
  - { lever: scribes, to: 0.5, clinics: [Hillcrest, Riverside] }
  - { lever: redesign, to: 60 %, from: 12 months }
  - { lever: wellness, to: 0 % }`
  expect(lines(one, two)).toEqual([])
})

test('assumptions, events, cut loops and settings of the run are told', () => {
  expect(
    lines(
      `events: [{ event: departure, clinic: Riverside, count: 1, on: 3 months }]`,
      `run: { seed: other, horizon: 2 years }
assumptions: { trustStart: { uncertain: [25 %, 40 %] } }
events:
  - { event: surge, size: 30 %, from: 1 year, ramp: 1 month, until: 18 months }
  - { event: departure, clinic: Riverside, count: 1, on: 3 months }
  - { event: exchange, clinics: [Riverside, Hillcrest], count: 1, on: 1 year }
loops: { cut: [contagion, { loop: rework, from: 1 year }] }`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "events | Event: none → surge of 30 % in requests for care from 1 year over 1 month until 18 months",
      "events | Event: none → exchange of 1 of the physicians of Hillcrest and Riverside after 1 year",
      "assumptions.trustStart | Assumption trustStart: 50 % (default) → 25 % to 40 %, drawn for each run",
      "loops.rework | Loop rework: at work → cut from 1 year",
      "loops.contagion | Loop contagion: at work → cut from the start",
      "run.horizon | Horizon: 5 years → 2 years",
      "run.seed | Seed: baseline → other",
    ]
  `)
})

test('of a clinic that both have, only what differs is told', () => {
  const other = clinics.replace('panel: 9200', 'panel: 9900').replace('Hillcrest', 'Old Mill')
  const { differences } = scenarioDifferences(scenario(), scenario('', other))
  expect(differences.map(({ label, reference, other: now }) => [label, reference, now]))
    .toMatchInlineSnapshot(`
    [
      [
        "Clinic Riverside",
        "panel 9200",
        "panel 9900",
      ],
      [
        "Clinic Hillcrest",
        "physicians 3, advanced practice clinicians 0, nurses 2, support staff 3, panel 6900, leadership 42 points, exhaustion at the start as usual",
        "none",
      ],
      [
        "Clinic Old Mill",
        "none",
        "physicians 3, advanced practice clinicians 0, nurses 2, support staff 3, panel 6900, leadership 42 points, exhaustion at the start as usual",
      ],
    ]
  `)
})

test('the sentence says in how many of all inputs they differ', () => {
  const found = scenarioDifferences(scenario(), scenario('run: { seed: other }'))
  expect(differenceSentence(found, 'A', 'B')).toBe(
    `B differs from A in 1 of ${found.inputs} inputs`,
  )
  const same = scenarioDifferences(scenario(), scenario())
  expect(differenceSentence(same, 'A', 'B')).toMatch(/^B differs from A in none of \d+ inputs$/)
})

test('there and back, the same inputs differ, the other way round', () => {
  const [a, b] = [scenario(), scenario('assumptions: { trustStart: 30 % }')]
  const back = scenarioDifferences(b, a).differences
  expect(scenarioDifferences(a, b).differences).toEqual(
    back.map(each => ({ ...each, reference: each.other, other: each.reference })),
  )
})
