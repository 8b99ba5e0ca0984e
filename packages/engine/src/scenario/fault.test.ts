import { expect, test } from 'vitest'
import { ScenarioError, formatPath, show } from './fault.ts'

const fault = { file: 'a.yaml', line: 3, column: 5, path: 'run.horizon', message: 'bad: x' }

test('a fault reads as one line that editors can jump to', () => {
  expect(new ScenarioError([fault]).message).toBe('a.yaml:3:5 run.horizon: bad: x')
  expect(new ScenarioError([{ ...fault, path: '' }]).message).toBe('a.yaml:3:5: bad: x')
})

test('an error lists every fault, and counts them beyond fifty', () => {
  const error = new ScenarioError(Array.from({ length: 53 }, () => fault))
  expect(error.message.split('\n')).toHaveLength(51)
  expect(error.message.split('\n').at(-1)).toBe('and 3 more faults')
  expect(error.faults).toHaveLength(53)
})

test('an error knows whether a file was missing', () => {
  expect(new ScenarioError([fault]).kind).toBe('invalid')
  expect(new ScenarioError([fault, { ...fault, missingFile: true }]).kind).toBe('missing')
})

test('paths read like code', () => {
  expect(formatPath(['policies', 0, 'to'])).toBe('policies[0].to')
  expect(formatPath([])).toBe('')
})

test('values are shown on one line, short, and without control characters', () => {
  expect(show('a\nb\u001b[31mc')).toBe('a b [31mc')
  expect(show('a\u202eb\u200bc\ud800d')).toBe('a b c d')
  expect(show('x'.repeat(1e6))).toHaveLength(60)
  expect(show({ a: [1, 'b'] })).toBe('{"a":[1,"b"]}')
  expect(show('')).toBe('(empty)')
  expect(show(undefined)).toBe('nothing')
  expect(show(Infinity)).toBe('Infinity')
})
