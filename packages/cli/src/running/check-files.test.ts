import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createChecker, worstCode, type FileReport } from './check-files.ts'
import { tinyScenario } from '../test-scenario.ts'

const folder = mkdtempSync(join(tmpdir(), 'burnout-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

/** A checker, and the number of ensembles it has begun. */
const checker = (runs = true, replicates?: number) => {
  const begun = { count: 0 }
  const progress = () => {
    begun.count++
    return { update: () => {}, finish: () => {} }
  }
  return { begun, check: createChecker({ replicates, runs, progress }) }
}

const base = write(
  'base.yaml',
  tinyScenario('expect: [{ series: headcount, at: 7 days, above: 1 }]'),
)
const heir = (name: string, expectations: string) =>
  write(name, `version: 1\nname: Heir\nextends: base\nexpect: [${expectations}]\n`)
const unlike = '{ series: exhaustion, at: 8 weeks, below: { scenario: base }, by: 50 }'

test('what is met is 0 and what is not is 4, with the numbers', async () => {
  const { check } = checker()
  const good = await check(base)
  expect([good.code, good.verdicts.length, good.faults]).toEqual([0, 1, []])
  const bad = await check(heir('unlike.yaml', unlike))
  expect(bad.code).toBe(4)
  expect(bad.verdicts[0]?.sentence).toMatch(
    /^Exhaustion at month 1\.8 is .+ in base by at least 50$/,
  )
})

test('a scenario that several files are compared with runs once', async () => {
  const { check, begun } = checker()
  await check(base)
  await check(heir('one.yaml', unlike))
  await check(heir('two.yaml', unlike))
  expect(begun.count).toBe(3)
})

test('the same scenario, seed and replicates on both sides leave no difference', async () => {
  const same = '{ series: exhaustion, at: 8 weeks, above: { scenario: base } }'
  const { verdicts } = await checker(true, 2).check(heir('same.yaml', same))
  const [, own, other] = /is ([\d.]+) points; expected above ([\d.]+) in base/.exec(
    verdicts[0]?.sentence ?? '',
  )!
  expect(own).toBe(other)
})

test('without runs, files and what they are compared with are only read', async () => {
  const { check, begun } = checker(false)
  expect((await check(heir('unlike.yaml', unlike))).code).toBe(0)
  expect((await check(heir('lost.yaml', unlike.replace('base', 'nothing')))).code).toBe(66)
  expect(begun.count).toBe(0)
})

test('faults are reported and do not stop the next file', async () => {
  const { check } = checker()
  const invalid = await check(write('invalid.yaml', 'version: 1\nnam: x\n'))
  expect(invalid.code).toBe(65)
  expect(invalid.faults.length).toBeGreaterThan(1)
  expect((await check(join(folder, 'nowhere.yaml'))).code).toBe(66)
  expect((await check(base)).code).toBe(0)
})

const report = (code: FileReport['code']): FileReport => ({
  file: 'x.yaml',
  code,
  faults: [],
  scenario: null,
  experiment: null,
  warnings: [],
  verdicts: [],
})

test('the code of many files is the one that says most', () => {
  expect(worstCode([])).toBe(0)
  expect(worstCode([report(0), report(4)])).toBe(4)
  expect(worstCode([report(4), report(65), report(0)])).toBe(65)
  expect(worstCode([report(65), report(66)])).toBe(66)
})

const experiment = (more = '') =>
  write(
    'trial.yaml',
    `version: 1
name: Trial
scenario: base
design: list
over: { levers.scribes: { values: [0 %, 50 %] } }
measure: { exhaustion: 4 weeks }
${more}`,
  )

test('an experiment is read with its scenarios, and nothing is run', async () => {
  const { begun, check } = checker()
  const report = await check(experiment())
  expect(report).toMatchObject({ code: 0, scenario: null, faults: [], verdicts: [] })
  expect([report.experiment?.name, report.experiment?.scenarios[0]?.name]).toEqual([
    'Trial',
    'Tiny',
  ])
  expect(begun.count).toBe(0)
})

test('faults of an experiment have their places and the nearest right word', async () => {
  const { check } = checker()
  const { code, faults, experiment: read } = await check(experiment('replicate: 3\n'))
  expect([code, read]).toEqual([65, null])
  expect(faults).toEqual([
    `${join(folder, 'trial.yaml')}:7:1 replicate: unknown key: replicate; expected version, name, about, scenario, design, points, seed, over, replicates, luck, measure or survey; did you mean replicates?`,
  ])
})
