import { expect, test } from 'vitest'
import { ScenarioError } from './fault.ts'
import { parseScenario } from './parse.ts'

const files: Record<string, string> = {
  baseline: `version: 1
name: Baseline
about: { what: The reference organisation that all other scenarios of this test extend. }
run: { seed: luck, horizon: 2 years }
organisation: { name: Org, clinics: [{ name: A, physicians: 4 }, { name: B, physicians: 6 }] }
assumptions: { wearRate: 0.1 points/day, contagionTime: 5 years }
policies: [{ lever: wellness, to: 20 % }]
events: [{ event: departure, clinic: A, count: 1, on: 30 days }]
expect: [{ series: exhaustion, at: 1 year, above: 3 }]
`,
  middle:
    'version: 1\nname: Middle\nextends: baseline\nassumptions: { wearRate: 0.2 points/day }\n',
  old: 'version: 0\nname: Old\n',
  unversioned: 'name: Unversioned\norganisation: { clinics: [{ name: A, physicians: 4 }] }\n',
  broken: 'version: 1\nname: [\n',
  wrong: 'version: 1\nname: Wrong\nextends: baseline\nrun: { horizon: 5 }\n',
  a: 'version: 1\nname: a\nextends: b\n',
  b: 'version: 1\nname: b\nextends: a\n',
  self: 'version: 1\nname: self\nextends: self\n',
}
for (let i = 0; i < 20; i++) files[`deep${i}`] = `version: 1\nname: d\nextends: deep${i + 1}\n`

const parse = (text: string, file = 'child.yaml') =>
  parseScenario(text, {
    file,
    series: { exhaustion: { unit: 'points (0–54)' } },
    read: name => {
      const found = Object.hasOwn(files, name) ? files[name] : undefined
      return found === undefined ? null : { file: `${name}.yaml`, text: found }
    },
    names: Object.keys(files),
  })

const errorOf = (text: string, file?: string): ScenarioError => {
  try {
    parse(text, file)
  } catch (error) {
    if (error instanceof ScenarioError) return error
    throw error
  }
  throw new Error('no fault')
}

test('a scenario takes over what it does not say itself', () => {
  const scenario = parse(`version: 1
name: Child
extends: middle
run: { horizon: 1 year }
policies: [{ lever: scribes, to: 50 %, clinics: [B] }]
`)
  expect(scenario.name).toBe('Child')
  expect(scenario.about.what).toBe('')
  expect(scenario.expect).toEqual([])
  expect(scenario.run).toMatchObject({ seed: 'luck', horizon: 365 })
  expect(scenario.organisation.clinics.map(({ name }) => name)).toEqual(['A', 'B'])
  expect(scenario.assumptions).toEqual({ wearRate: 0.2, contagionTime: 1826.25 })
  expect(scenario.policies.map(({ lever }) => lever)).toEqual(['wellness', 'scribes'])
  expect(scenario.events).toHaveLength(1)
})

test('the ending .yaml of a name may be written', () => {
  expect(parse('version: 1\nname: x\nextends: baseline.yaml\n').run.seed).toBe('luck')
})

test('a missing file is a fault of its own kind, and other faults are still found', () => {
  const error = errorOf('version: 1\nname: x\nextends: baselin\nrun: { horizon: 5 }\n')
  expect(error.kind).toBe('missing')
  expect(error.message).toMatchInlineSnapshot(`
    "child.yaml:3:10 extends: no such scenario: baselin; expected the name of a scenario beside this one; did you mean baseline?
    child.yaml:4:17 run.horizon: missing unit: 5; expected days, weeks, months or years, such as 5 days"
  `)
})

test('a name that leads elsewhere is no name', () => {
  const error = errorOf('version: 1\nname: x\nextends: ../../etc/passwd\n')
  expect(error.kind).toBe('invalid')
  expect(error.message).toMatchInlineSnapshot(
    `"child.yaml:3:10 extends: bad name: ../../etc/passwd; expected the name of a scenario beside this one, such as baseline"`,
  )
  expect(errorOf('version: 1\nname: x\nextends: [baseline]\n').message).toMatchInlineSnapshot(`
    "child.yaml:1:1 organisation: missing key: organisation; expected an organisation with clinics
    child.yaml:3:1 extends: wrong type: ["baseline"]; expected the name of a scenario"
  `)
})

test('a circle is shown', () => {
  expect(errorOf(files['a'], 'a.yaml').message).toMatchInlineSnapshot(
    `"b.yaml:3:10 extends: circle: a.yaml → b.yaml → a.yaml; expected scenarios that do not lead back to themselves"`,
  )
  expect(errorOf('version: 1\nname: x\nextends: self\n').message).toMatchInlineSnapshot(
    `"self.yaml:3:10 extends: circle: child.yaml → self.yaml → self.yaml; expected scenarios that do not lead back to themselves"`,
  )
})

test('too many levels are refused', () => {
  expect(errorOf('version: 1\nname: x\nextends: deep0\n').message).toMatchInlineSnapshot(
    `"deep6.yaml:3:10 extends: too many levels: 9; expected at most 8 files in a row"`,
  )
})

const extending = (name: string) => errorOf(`version: 1\nname: x\nextends: ${name}\n`).message

test('faults of the scenario that is extended name its file', () => {
  expect(extending('wrong')).toMatchInlineSnapshot(
    `"wrong.yaml:4:17 run.horizon: missing unit: 5; expected days, weeks, months or years, such as 5 days"`,
  )
  expect(extending('broken')).toMatchInlineSnapshot(
    `"broken.yaml:3:1: not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; expected valid YAML"`,
  )
  expect(extending('old')).toMatchInlineSnapshot(
    `"old.yaml:1:10 version: unsupported version: written for version 0; expected version 1, which this engine reads"`,
  )
  expect(extending('unversioned')).toMatchInlineSnapshot(
    `"unversioned.yaml:1:1 version: missing key: version; expected 1"`,
  )
})

test('clinics that a child replaces are missed by the policies of the parent', () => {
  expect(
    errorOf(
      'version: 1\nname: x\nextends: baseline\norganisation: { clinics: [{ name: C, physicians: 2 }] }\n',
    ).message,
  ).toMatchInlineSnapshot(`"baseline.yaml:8:38 events[0].clinic: unknown clinic: A; expected C"`)
})
