import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseScenario } from '@burnout/engine'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkComparable, checkFiles } from './check-comparable.ts'
import { Failure } from '../failure.ts'
import { tinyScenario } from '../test-scenario.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'burnout-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const refusal = (check: () => void): string => {
  try {
    check()
  } catch (error) {
    if (error instanceof Failure) return `${error.code}: ${error.message}\n${error.hint ?? ''}`
    throw error
  }
  return 'accepted'
}

const scenario = (...set: string[]) => parseScenario(tinyScenario(), { file: 'tiny.yaml', set })

test('scenarios with the same settings are compared', () => {
  expect(refusal(() => checkComparable([scenario(), scenario('name=Other')]))).toBe('accepted')
})

test('every setting that keeps pairs from being made is named, with the flags that mend it', () => {
  const other = scenario(
    'name=Other',
    'run.start=2026-02-02',
    'run.horizon=4 weeks',
    'run.record=2 weeks',
    'run.replicates=5',
    'run.seed=else',
  )
  expect(refusal(() => checkComparable([scenario(), other]))).toMatchInlineSnapshot(`
    "65: different first day: 2026-02-02 in B (Other); expected 2026-01-05, as in A (Tiny)
    different horizon: 4 weeks in B (Other); expected 8 weeks, as in A (Tiny)
    different time between records: 2 weeks in B (Other); expected 1 week, as in A (Tiny)
    different number of replicates: 5 in B (Other); expected 4, as in A (Tiny)
    different seed: else in B (Other); expected tiny, as in A (Tiny)
    Lay the same over all of them: --set "run.start=2026-01-05" --set "run.horizon=8 weeks" --set "run.record=1 week" -n 4 --seed "tiny""
  `)
})

test('one replicate says nothing about scatter', () => {
  const one = scenario('run.replicates=1')
  expect(refusal(() => checkComparable([one, one]))).toMatchInlineSnapshot(`
    "65: too few replicates: 1; expected at least 2, whose differences scatter
    Ask for more: -n 100"
  `)
})

test('a file is recognised under another name, and standard input can be read once', () => {
  const [file, link] = [join(folder, 'a.yaml'), join(folder, 'b.yaml')]
  writeFileSync(file, tinyScenario())
  symlinkSync(file, link)
  expect(refusal(() => checkFiles([file, join(folder, 'c.yaml')]))).toBe('accepted')
  expect(refusal(() => checkFiles([file, file]))).toMatch(
    /^2: same file twice: \S+a\.yaml; expected/,
  )
  expect(refusal(() => checkFiles([file, link]))).toContain(`${file} and ${link}`)
  expect(refusal(() => checkFiles(['-', '-']))).toMatchInlineSnapshot(`
    "2: same file twice: -; expected different scenarios
    To compare a scenario with a change of it, save the change with: burnout run FILE --set path=value --dry-run > changed.yaml"
  `)
})

test('more than eight scenarios are too many', () => {
  const files = Array.from({ length: 9 }, (_, i) => `${i}.yaml`)
  expect(refusal(() => checkFiles(files))).toMatchInlineSnapshot(`
    "2: too many scenarios: 9; expected 2 to 8
    "
  `)
})
