import { expect, test } from 'vitest'
import { compileScenario } from './compile.ts'
import { ScenarioError } from './fault.ts'
import { parseScenario } from './parse.ts'
import type { ParseOptions } from './parse.ts'
import { scenarioToYaml } from './write.ts'

const text = (lines: string) =>
  `version: 1\nname: x\norganisation: { clinics: [{ name: A, physicians: 4 }] }\n${lines}`

const parse = (lines: string, options: Partial<ParseOptions> = {}) =>
  parseScenario(text(lines), { file: 'x.yaml', series: {}, ...options })

const faultsOf = (lines: string): string => {
  try {
    parse(lines)
  } catch (error) {
    if (error instanceof ScenarioError) return error.message
    throw error
  }
  return 'no fault'
}

test('nothing is cut unless a scenario says so', () => {
  expect(parse('').loops).toEqual({ cut: [] })
  expect(compileScenario(parse('')).cuts).toEqual([])
})

test('loops are cut by their names, each once', () => {
  const scenario = parse('loops: { cut: [contagion, hiring, contagion] }')
  const cut = [
    { loop: 'contagion', from: 0 },
    { loop: 'hiring', from: 0 },
  ]
  expect(scenario.loops).toEqual({ cut })
  expect(compileScenario(scenario).cuts).toEqual(cut)
})

test('a loop is cut from a day on, by time since the start or by date', () => {
  const scenario = parse(
    'run: { start: 2026-01-05 }\nloops: { cut: [contagion, { loop: overtime, from: 24 months }, { loop: voice, from: 2026-02-01 }, { loop: rework }] }',
  )
  expect(scenario.loops.cut).toEqual([
    { loop: 'contagion', from: 0 },
    { loop: 'overtime', from: 731 },
    { loop: 'voice', from: 27 },
    { loop: 'rework', from: 0 },
  ])
})

test('a loop that is cut twice is cut from the earlier day', () => {
  const { cut } = parse(
    'loops: { cut: [{ loop: voice, from: 3 weeks }, { loop: voice, from: 2 weeks }, voice] }',
  ).loops
  expect(cut).toEqual([{ loop: 'voice', from: 0 }])
})

test('what is wrong with a dated cut is said where it stands', () => {
  expect(faultsOf('loops: { cut: [{ loop: contagoin, from: 2 months }] }')).toMatch(
    /^x\.yaml:4:24 loops\.cut\[0\]\.loop: unknown loop: contagoin; .*did you mean contagion\?$/,
  )
  expect(faultsOf('loops: { cut: [{ loop: contagion, from: soon }] }')).toMatch(
    /^x\.yaml:4:41 loops\.cut\[0\]\.from: not a number: soon; expected/,
  )
  expect(faultsOf('loops: { cut: [{ loop: contagion, form: 2 months }] }')).toMatch(
    /loops\.cut\[0\].*: unknown key: form; expected loop or from; did you mean from\?$/,
  )
  expect(faultsOf('loops: { cut: [{ from: 2 months }] }')).toMatch(
    /loops\.cut\[0\].*: missing key: loop; expected the name of a loop$/,
  )
  expect(faultsOf('loops: { cut: [7] }')).toMatch(
    /loops\.cut\[0\]: wrong type: 7; expected the name of a loop, or \{ loop: …, from: … \}$/,
  )
})

test('a cut after the end is left out, with a warning', () => {
  const scenario = parse(
    'run: { horizon: 1 year }\nloops: { cut: [{ loop: voice, from: 2 years }, { loop: rework, from: 1 week }] }',
  )
  const { cuts, warnings } = compileScenario(scenario)
  expect(cuts).toEqual([{ loop: 'rework', from: 7 }])
  expect(warnings).toContain(
    'loops.cut[0]: never happens: voice is cut on day 731; the run ends after 1 year',
  )
})

test('a loop that does not exist is reported, with a guess', () => {
  expect(faultsOf('loops: { cut: [contagoin] }')).toMatch(
    /^x\.yaml:4:16 loops\.cut\[0\]: unknown loop: contagoin; expected .*; did you mean contagion\?$/,
  )
  expect(faultsOf('loops: { keep: [contagion] }')).toMatch(/unknown key: keep; expected cut/)
  expect(faultsOf('loops: { cut: contagion }')).toMatch(/wrong type: contagion; expected a list/)
})

test('a loop that no run can cut says why', () => {
  expect(faultsOf('loops: { cut: [survivor] }')).toBe(
    'x.yaml:4:16 loops.cut[0]: cannot be cut: survivor; it is an effect of who is counted, which no link of the model carries',
  )
})

test('what is cut is written, and read back', () => {
  const scenario = parse('loops: { cut: [overtime, { loop: tolerance, from: 24 months }] }')
  const written = scenarioToYaml(scenario)
  expect(written).toContain('loops:\n  cut: [ overtime, { loop: tolerance, from: 2 years } ]\n')
  expect(parseScenario(written, { file: 'x.yaml', series: {} })).toEqual(scenario)
  expect(scenarioToYaml(parse(''))).not.toContain('loops')
})

test('a scenario that extends another cuts what that one cuts, or its own list instead', () => {
  const read = () => ({ file: 'base.yaml', text: text('loops: { cut: [hiring] }') })
  const child = (lines: string) =>
    parseScenario(`version: 1\nname: y\nextends: base\n${lines}`, {
      file: 'y.yaml',
      series: {},
      read,
      names: ['base'],
    }).loops.cut.map(({ loop }) => loop)
  expect(child('')).toEqual(['hiring'])
  expect(child('loops: { cut: [contagion] }')).toEqual(['contagion'])
})

test('a setting cuts loops', () => {
  expect(parse('', { set: ['loops.cut=[contagion]'] }).loops.cut).toEqual([
    { loop: 'contagion', from: 0 },
  ])
})
