import { expect, test } from 'vitest'
import { compileScenario } from './compile.ts'
import { parseScenario } from './parse.ts'

const warningsOf = (lines: string): string =>
  compileScenario(
    parseScenario(
      `version: 1
name: Small
run: { horizon: 2 years }
organisation: { clinics: [{ name: A, physicians: 8 }, { name: B, physicians: 5 }] }
${lines}`,
      { file: 'small.yaml', series: {} },
    ),
  ).warnings.join('\n')

test('an ordinary scenario has none', () => {
  expect(
    warningsOf(`assumptions: { wearRate: 0.1 points/day }
policies:
  - { lever: scribes, to: 60 % }
  - { lever: posts, to: 20 %, from: 1 year }
  - { lever: posts, to: 30 %, from: 6 months }
events: [{ event: surge, size: 20 %, from: 1 month, until: 3 months }]
`),
  ).toBe('')
})

test('unusual assumptions are named with the plausible range and its source', () => {
  expect(
    warningsOf(`assumptions:
  quitRateNurse: { unusual: 0.2 /year }
  wearRate: { unusual: { uncertain: [0.1 points/day, 3 points/day] } }
  trustTime: { unusual: 1 day }
  quitRateSupport: { unusual: 0.3 /year }
`),
  ).toMatchInlineSnapshot(`
    "assumptions.quitRateNurse: unusual value: 0.2 /year; plausible 0.1 /year to 0.16 /year (calibrated; nsi-2025)
    assumptions.quitRateSupport: unusual value: 0.3 /year; plausible 0.12 /year to 0.2 /year (calibrated; willard-grace-2019)
    assumptions.wearRate: unusual value: 0.1 points/day to 3 points/day; plausible 0.05 points/day to 0.6 points/day (calibrated; no source)
    assumptions.trustTime: unusual value: 1 day; plausible 90 days to 720 days (assumed; linzer-2019)"
  `)
})

test('what begins after the end is named', () => {
  expect(
    warningsOf(`policies: [{ lever: scribes, to: 50 %, from: 3 years }]
events:
  - { event: surge, size: 30 %, from: 731 days, until: 4 years }
  - { event: departure, clinic: B, count: 1, on: 900 days }
`),
  ).toMatchInlineSnapshot(`
    "policies[0]: never happens: scribes starts on day 1096; the run ends after 2 years
    events[0]: never happens: surge starts on day 731; the run ends after 2 years
    events[1]: never happens: departure starts on day 900; the run ends after 2 years"
  `)
})

test('policies that together leave the range of their lever are named', () => {
  expect(
    warningsOf(`policies:
  - { lever: scribes, to: 60 % }
  - { lever: scribes, to: 60 %, from: 1 year, ramp: 1 month, clinics: [B] }
  - { lever: supportStaff, to: -60 %, from: 1 month, until: 3 months }
  - { lever: supportStaff, to: -60 %, from: 2 months }
`),
  ).toMatchInlineSnapshot(`
    "policies: supportStaff beyond its range: -120 % together on day 61 in A and 1 more; Support staff posts is kept within -100 % to 200 %
    policies: scribes beyond its range: 120 % together on day 395 in B; Visits with an AI scribe is kept within 0 % to 100 %"
  `)
})

test('a policy that changes nothing is named', () => {
  expect(warningsOf('policies: [{ lever: supportStaff, to: 0 % }]\n')).toMatchInlineSnapshot(
    `"policies[0]: changes nothing: supportStaff to 0 %, which is its usual value; policies add up, so to end another policy give it until"`,
  )
})
