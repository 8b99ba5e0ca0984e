import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileScenario } from './compile.ts'
import { ScenarioError } from './fault.ts'
import { parseScenario } from './parse.ts'
import { scenarioTemplate } from './template.ts'

const series = { burnedOut: { unit: 'share' }, exhaustion: { unit: 'points (0–54)' } }

const places = ['x.yaml', 'y.yaml', '--set']

/** Parses and compiles; what went wrong, which is nothing when the text is refused with good faults. */
const wrongWith = (text: string, set: readonly string[] = []): string => {
  const started = Date.now()
  try {
    const options = { file: 'x.yaml', series, set, read: () => ({ file: 'y.yaml', text }) }
    compileScenario(parseScenario(text, options))
  } catch (error) {
    if (!(error instanceof ScenarioError)) return String(error)
    if (error.faults.length === 0) return 'no fault'
    for (const { file, line, column, message } of error.faults) {
      if (!places.includes(file) || line < 1 || column < 1) return `no place: ${message}`
      if (!/^[^\n]+: .*; expected /.test(message)) return `bad message: ${message}`
    }
  }
  return Date.now() - started < 5000 ? 'nothing' : 'too slow'
}

const template = scenarioTemplate()

test('any text is a scenario or a list of faults', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      expect(wrongWith(text)).toBe('nothing')
    }),
  )
})

test('any YAML-like text is a scenario or a list of faults', () => {
  const parts = ['- ', ': ', '{', '}', '[', ']', ',', '\n', '\n  ', '&a ', '*a', '!!map ', '"', '#']
  const names = ['version', 'policies', 'lever', 'to', '1', '.nan', '5 %', '<<', '__proto__', '? ']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts, ...names), { maxLength: 60 }), list => {
      expect(wrongWith(list.join(''))).toBe('nothing')
    }),
  )
})

test('a scenario with a mistake is a scenario or a list of faults', () => {
  const mistake = fc.record({
    at: fc.nat(template.length),
    cut: fc.nat(30),
    insert: fc.oneof(
      fc.string({ maxLength: 10 }),
      fc.constantFrom(
        '- ',
        ': ',
        '{',
        '[',
        ']',
        '\n',
        'extends: y\n',
        '-1',
        '.inf',
        'null',
        '1e400',
      ),
    ),
  })
  fc.assert(
    fc.property(fc.array(mistake, { minLength: 1, maxLength: 4 }), mistakes => {
      expect(
        wrongWith(
          mistakes.reduce(
            (text, { at, cut, insert }) => text.slice(0, at) + insert + text.slice(at + cut),
            template,
          ),
        ),
      ).toBe('nothing')
    }),
  )
})

test('a part of the wrong type is a list of faults', () => {
  const keys = ['version', 'name', 'about', 'run', 'organisation', 'assumptions', 'policies']
  const value = fc.json({ maxDepth: 3 })
  fc.assert(
    fc.property(fc.constantFrom(...keys, 'events', 'expect'), value, (key, json) => {
      const at = template.indexOf(`\n${key}:`)
      const end = template.slice(at + 1).search(/\n(?=[a-z#])/) + at + 1
      expect(wrongWith(`${template.slice(0, at)}\n${key}: ${json}${template.slice(end)}`)).toBe(
        'nothing',
      )
    }),
  )
})

test('any setting is taken or a list of faults', () => {
  const paths = ['run', 'levers', 'scribes', 'policies', '0', 'to', 'clinics', 'organisation', 'at']
  const path = fc.array(fc.constantFrom(...paths, '__proto__', ''), { maxLength: 4 })
  fc.assert(
    fc.property(path, fc.string({ maxLength: 20 }), (steps, value) => {
      expect(wrongWith(template, [`${steps.join('.')}=${value}`])).toBe('nothing')
    }),
  )
})
