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
  expect(scenario.loops).toEqual({ cut: ['contagion', 'hiring'] })
  expect(compileScenario(scenario).cuts).toEqual(['contagion', 'hiring'])
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
  const scenario = parse('loops: { cut: [overtime, tolerance] }')
  const written = scenarioToYaml(scenario)
  expect(written).toContain('loops:\n  cut: [ overtime, tolerance ]\n')
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
    }).loops.cut
  expect(child('')).toEqual(['hiring'])
  expect(child('loops: { cut: [contagion] }')).toEqual(['contagion'])
})

test('a setting cuts loops', () => {
  expect(parse('', { set: ['loops.cut=[contagion]'] }).loops.cut).toEqual(['contagion'])
})
