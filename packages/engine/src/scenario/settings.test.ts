import { expect, test } from 'vitest'
import { ScenarioError } from './fault.ts'
import { parseScenario } from './parse.ts'

const text = `version: 1
name: Small
organisation:
  clinics:
    - { name: Riverside, physicians: 8 }
    - { name: Hillside, physicians: 6 }
assumptions: { contagionTime: 5 years }
policies:
  - { lever: wellness, to: 80 %, from: 6 months }
`

const parse = (...set: string[]) =>
  parseScenario(text, { file: 'small.yaml', series: { burnedOut: { unit: 'share' } }, set })

const faultsOf = (...set: string[]): string => {
  try {
    parse(...set)
  } catch (error) {
    if (error instanceof ScenarioError) return error.message
    throw error
  }
  return 'no fault'
}

test('a setting changes one value', () => {
  expect(parse('run.horizon=2 years').run.horizon).toBe(731)
  expect(parse('policies.0.to=50 %').policies[0].to).toBe(0.5)
  expect(parse('policies[0].to=50%').policies[0].to).toBe(0.5)
  expect(parse('assumptions.wearRate=0.2 points/day').assumptions).toMatchObject({ wearRate: 0.2 })
  expect(parse('organisation.clinics.0.physicians=4').organisation.clinics[0].physicians).toBe(4)
  expect(parse('organisation.clinics.Hillside.physicians=4').organisation.clinics[1]).toMatchObject(
    {
      physicians: 4,
      panel: 9200,
    },
  )
  expect(parse('name=a = b: c').name).toBe('a = b: c')
})

test('a setting may be a list or a group', () => {
  expect(
    parse('assumptions.contagionTime={ uncertain: [4 years, 8 years] }').assumptions.contagionTime,
  ).toEqual({ uncertain: [1461, 2922] })
  expect(parse('assumptions.contagionTime.uncertain=[4 years, 8 years]').assumptions).toEqual({
    contagionTime: { uncertain: [1461, 2922] },
  })
})

test('an unusual assumption is said to be one', () => {
  expect(parse('assumptions.trustTime={ unusual: 1 day }').assumptions.trustTime).toBe(1)
  expect(parse('assumptions.trustTime.unusual=1 day').assumptions.trustTime).toBe(1)
  expect(() => parse('assumptions.trustTime=1 day')).toThrowErrorMatchingInlineSnapshot(
    `[ScenarioError: --set:1:23 assumptions.trustTime: unusual value: 1 day; expected 90 days to 720 days (assumed; linzer-2019), or { unusual: 1 day } to assume it all the same]`,
  )
})

test('a lever by name is a policy for the whole run, added to the others', () => {
  expect(parse('levers.scribes=50 %').policies).toEqual([
    { lever: 'wellness', to: 0.8, from: 183, ramp: 0, until: null, clinics: null },
    { lever: 'scribes', to: 0.5, from: 0, ramp: 0, until: null, clinics: null },
  ])
  expect(parse('levers.scribes={ to: 50 %, ramp: 1 week }').policies[1]).toMatchObject({ ramp: 7 })
})

test('later settings win', () => {
  expect(parse('run.seed=a', 'run.seed=b').run.seed).toBe('b')
})

test('an empty value takes a key away', () => {
  expect(parse('policies.0.from=').policies[0].from).toBe(0)
})

test('faults name the setting and guess what was meant', () => {
  expect(
    faultsOf(
      'scribe=50 %',
      'horizon=3 years',
      'levers.scribe=50 %',
      'levers=3',
      'levers.scribes=150 %',
      'run.horizn=3 years',
      'run.horizon=3 yeers',
      'policies.7.to=3',
      'events.0.on=3 days',
      'organisation.clinics.Hilside.panel=3',
      'policies.0=3',
      'run',
      '=3',
      'run..seed=3',
      'assumptions.wearRat=3',
      '__proto__.a=3',
      'run.__proto__=3',
      'extends=other',
    ),
  ).toMatchInlineSnapshot(`
    "--set:1:1 scribe: unknown setting: scribe; expected a path such as run.horizon, policies.0.to or levers.scribes; did you mean levers.scribes?
    --set:2:1 horizon: unknown setting: horizon; expected a path such as run.horizon, policies.0.to or levers.scribes; did you mean run.horizon?
    --set:3:1 levers.scribe: unknown lever: scribe; expected a name that burnout explain lists; did you mean scribes?
    --set:4:1 levers: unknown lever: (empty); expected a name that burnout explain lists
    --set:5:16 policies[1].to: out of range: 150 %; expected 0 % to 100 %
    --set:6:12 run.horizn: unknown key: horizn; expected start, horizon, record, replicates or seed; did you mean horizon?
    --set:7:13 run.horizon: unknown unit: 3 yeers; expected days, weeks, months or years; did you mean years?
    --set:8:1 policies.7.to: no such item: 7 in policies; expected 0 to 1
    --set:9:13 events: wrong type: {"0":{"on":"3 days"}}; expected a list of events
    --set:10:1 organisation.clinics.Hilside.panel: no such item: Hilside in organisation.clinics; expected 0 to 1
    --set:11:12 policies[0]: wrong type: 3; expected a policy, { lever: …, to: … }
    --set:12:1 run: no value: run; expected path=value
    --set:13:1 (empty): bad path: (empty); expected path=value
    --set:14:1 run..seed: bad path: run..seed; expected path=value
    --set:15:21 assumptions.wearRat: unknown parameter: wearRat; expected a name that burnout explain lists; did you mean wearRate?
    --set:16:1 __proto__.a: unknown setting: __proto__; expected a path such as run.horizon, policies.0.to or levers.scribes
    --set:17:15 run.__proto__: unknown key: __proto__; expected start, horizon, record, replicates or seed
    --set:18:1 extends: unknown setting: extends; expected a path such as run.horizon, policies.0.to or levers.scribes"
  `)
})
