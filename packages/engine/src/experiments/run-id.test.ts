import { expect, test } from 'vitest'
import { runId } from './run-id.ts'
import { parseScenario } from './scenario-language.ts'

const read = (more = '', run = 'seed: a') =>
  parseScenario(
    `version: 1\nname: Small\nrun: { ${run} }\norganisation: { clinics: [{ name: Riverside, physicians: 4 }] }\n${more}`,
    { file: 'small.yaml' },
  )

test('an id is that of the numbers, whatever a scenario is called and however often it is run', () => {
  const id = runId(read())
  expect(id).toMatch(/^[0-9a-f]{64}$/)
  expect(runId({ ...read(), name: 'Other', expect: [] })).toBe(id)
  expect(runId(read('', 'seed: a, replicates: 7'))).toBe(id)
})

test('the order in which a file names its assumptions does not matter', () => {
  expect(runId(read('assumptions: { holidays: 5 days/year, sickDays: 6 days }'))).toBe(
    runId(read('assumptions: { sickDays: 6 days, holidays: 5 days/year }')),
  )
})

test('whatever changes a number changes the id', () => {
  const others = [
    read('', 'seed: b'),
    read('', 'seed: a, horizon: 2 years'),
    read('', 'seed: a, record: 1 day'),
    read('assumptions: { holidays: 5 days/year }'),
    read('policies: [{ lever: scribes, to: 50 % }]'),
    read('events: [{ event: surge, size: 10 %, from: 1 week, until: 1 month }]'),
    read('loops: { cut: [contagion] }'),
  ]
  expect(new Set([read(), ...others].map(runId)).size).toBe(others.length + 1)
})
