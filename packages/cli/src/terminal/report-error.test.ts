import { ScenarioError } from '@burnout/engine'
import { expect, test } from 'vitest'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { errorText, exitCodeOf } from './report-error.ts'

const fault = { file: 'a.yaml', line: 3, column: 5, path: 'run', message: 'wrong: x; expected y' }

test('a failure leaves with its own code and says what to do next', () => {
  const error = new Failure(exitCode.cannotWrite, 'cannot write: x; expected y', 'Try: z')
  expect(exitCodeOf(error)).toBe(73)
  expect(errorText(error, false)).toBe('cannot write: x; expected y\nTry: z')
})

test('a scenario error is 65, or 66 when a file is missing, with its place', () => {
  expect(exitCodeOf(new ScenarioError([fault]))).toBe(65)
  expect(exitCodeOf(new ScenarioError([{ ...fault, missingFile: true }]))).toBe(66)
  expect(errorText(new ScenarioError([fault]), true)).toBe('a.yaml:3:5 run: wrong: x; expected y')
})

test('anything else is a failed run, and its stack is shown only on request', () => {
  const error = new Error('no such column')
  expect(exitCodeOf(error)).toBe(1)
  expect(errorText(error, false)).toBe('run failed: no such column\nAdd --verbose to see where.')
  expect(errorText(error, true)).toContain('report-error.test.ts')
})

test('what a file put into an error is shown and not obeyed', () => {
  expect(errorText(new Failure(exitCode.failed, 'not a table: got "\u001b[2J"'), false)).toBe(
    'not a table: got "\ufffd[2J"',
  )
  expect(errorText(new Error('\u001b]0;x\u0007'), false)).toMatch(/^run failed: \ufffd]0;x\ufffd\n/)
})
