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
  quitRate: 0.2 /year
  wearRate: { uncertain: [0.1 points/day, 3 points/day] }
  trustTime: 1 day
`),
  ).toMatchInlineSnapshot()
})

test('what begins after the end is named', () => {
  expect(
    warningsOf(`policies: [{ lever: scribes, to: 50 %, from: 3 years }]
events:
  - { event: surge, size: 30 %, from: 731 days, until: 4 years }
  - { event: departure, clinic: B, count: 1, on: 900 days }
`),
  ).toMatchInlineSnapshot()
})

test('policies that together leave the range of their lever are named', () => {
  expect(
    warningsOf(`policies:
  - { lever: scribes, to: 60 % }
  - { lever: scribes, to: 60 %, from: 1 year, ramp: 1 month, clinics: [B] }
  - { lever: supportStaff, to: 0.4 people, from: 1 month, until: 3 months }
  - { lever: supportStaff, to: 0.4 people, from: 2 months }
`),
  ).toMatchInlineSnapshot()
})

test('a policy that changes nothing is named', () => {
  expect(warningsOf('policies: [{ lever: supportStaff, to: 1 person }]\n')).toMatchInlineSnapshot()
})
