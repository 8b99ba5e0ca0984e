import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ScenarioError } from '../fault.ts'
import { scenarioTemplate } from '../template.ts'
import { parseExperiment } from './parse.ts'
import { experimentTemplate } from './template.ts'

const series = { burnedOut: { unit: 'share' }, exhaustion: { unit: 'points (0–54)' } }
const scenario = { file: 'baseline.yaml', text: scenarioTemplate() }

/** What went wrong with an experiment file, which is nothing when it is refused with good faults. */
const wrongWith = (text: string): string => {
  try {
    parseExperiment(text, { file: 'x.yaml', series, read: () => scenario })
  } catch (error) {
    if (!(error instanceof ScenarioError)) return String(error)
    if (error.faults.length === 0) return 'no fault'
    for (const { line, column, message } of error.faults) {
      if (line < 1 || column < 1) return `no place: ${message}`
      if (!/^[^\n]+: .*; expected /.test(message)) return `bad message: ${message}`
    }
  }
  return 'nothing'
}

const template = experimentTemplate()
const pieces = fc.constantFrom(
  '- ',
  ': ',
  '{',
  '[',
  ']',
  '\n',
  '*a',
  '-1',
  '.inf',
  '1e400',
  'null',
  '__proto__',
  '5 %',
)

test('any text is an experiment or a list of faults', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      expect(wrongWith(text)).toBe('nothing')
    }),
  )
})

test('an experiment with mistakes is an experiment or a list of faults', () => {
  const mistake = fc.record({
    at: fc.nat(template.length),
    cut: fc.nat(30),
    insert: fc.oneof(fc.string({ maxLength: 10 }), pieces),
  })
  fc.assert(
    fc.property(fc.array(mistake, { minLength: 1, maxLength: 4 }), mistakes => {
      const text = mistakes.reduce(
        (whole, { at, cut, insert }) => whole.slice(0, at) + insert + whole.slice(at + cut),
        template,
      )
      expect(wrongWith(text)).toBe('nothing')
    }),
  )
})
