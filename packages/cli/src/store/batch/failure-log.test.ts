import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { failureLines, failuresName, logFailure, readFailures } from './failure-log.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'burnout-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const failure = (replicate: number, attempt = 1) => ({
  run: `run/${replicate}`,
  point: 'run',
  replicate,
  message: 'Error: broken\nin two lines',
  attempt,
})
const path = () => join(folder, failuresName)

test('a folder without failures has none', () => {
  expect(readFailures(folder)).toEqual({ failures: new Map(), damaged: 0 })
})

test('of several failures of a run, the last one counts', () => {
  for (const each of [failure(3), failure(5), failure(3, 2)]) logFailure(folder, each)
  const { failures, damaged } = readFailures(folder)
  expect([...failures.values()]).toEqual([failure(3, 2), failure(5)])
  expect(damaged).toBe(0)
})

test('a line that a kill has cut off costs no other line, before or after it', () => {
  logFailure(folder, failure(1))
  logFailure(folder, failure(2))
  truncateSync(path(), readFileSync(path()).length - 20)
  logFailure(folder, failure(3))
  const { failures, damaged } = readFailures(folder)
  expect([...failures.keys()]).toEqual(['run/1', 'run/3'])
  expect(damaged).toBe(1)
})

test('lines of another kind are counted as damaged', () => {
  writeFileSync(path(), failureLines([failure(1)]))
  appendFileSync(path(), '{"run":7}\n"text"\nnull\n')
  expect(readFailures(folder).damaged).toBe(3)
})
