import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseScenario, runEnsemble, seriesNames } from '@burnout/engine'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { finished, onePoint, threePoints, tiny } from '../../test-batch.ts'
import type { Batch } from './batch.ts'
import { openBatchStore } from './batch-store.ts'
import { completeBatch } from './complete-batch.ts'
import { queryFolder } from './query-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'burnout-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const batches = { one: onePoint(tiny(), true), three: threePoints() }

const fill = async (name: keyof typeof batches) => {
  const batch: Batch = batches[name]
  const store = openBatchStore(join(root, name), batch, { command: [], warn: () => {} })
  for (const { point, first, count } of store.todo())
    store.add(finished(batch, point, first, count))
  const { manifest } = await completeBatch(store)
  store.close()
  return manifest
}

let oneHash: string | null = null
beforeAll(async () => {
  oneHash = (await fill('one')).resultHash
  await fill('three')
})

const ask = async (name: keyof typeof batches, sql: string) => {
  const { rows } = await queryFolder(join(root, name), sql)
  const all = []
  for await (const some of rows) all.push(...some)
  return all
}

const engine = runEnsemble(batches.one.scenario)

test('series.parquet has the bands of the engine, bit by bit', async () => {
  const rows = await ask('one', 'select series, unit, t, mean, q05, q25, q50, q75, q95 from series')
  expect(rows).toEqual(
    seriesNames.flatMap(name => {
      const { unit, mean, q05, q25, q50, q75, q95 } = engine.series[name]
      const number = (value: number) => (Number.isFinite(value) ? value : null)
      return engine.t.map((t, i) => [
        name,
        unit,
        t,
        ...[mean, q05, q25, q50, q75, q95].map(of => number(of[i])),
      ])
    }),
  )
})

test('dates go with the days', async () => {
  const rows = await ask('one', 'select distinct t, date from series order by t limit 2')
  expect(rows).toEqual([
    [0, '2026-01-05'],
    [7, '2026-01-12'],
  ])
})

test('runs.parquet has one row for each run, whose mean is that of the result', async () => {
  const runs = await ask('one', 'select run, point, replicate, seed, length(hash) from runs')
  expect(runs).toEqual([0, 1, 2, 3].map(i => [`run/${i}`, 'run', i, 'tiny', 64]))
  const [[exhaustion]] = (await ask('one', 'select sum(exhaustion) / 4 from runs')) as [[number]]
  expect(exhaustion).toBeCloseTo(engine.summary.exhaustion.mean, 12)
})

test('a run has the hash that it has on its own', async () => {
  const [[hash]] = (await ask('one', 'select hash from runs limit 1')) as [[string]]
  expect(hash).toBe(runEnsemble(batches.one.scenario, 1).hash)
})

test('traces.parquet has every record of every run, and ends where runs.parquet is', async () => {
  expect(await ask('one', 'select count(*) from traces')).toEqual([[4 * 9 * seriesNames.length]])
  const astray = await ask(
    'one',
    "select count(*) from traces join runs using (run) where t = 56 and series = 'exhaustion' and value <> exhaustion",
  )
  expect(astray).toEqual([[0]])
  expect(await ask('one', 'select max(date) from traces')).toEqual([['2026-03-02']])
})

test('what sets points apart is columns of runs.parquet', async () => {
  const rows = await ask('three', 'select distinct point, panel, label from runs order by all')
  expect(rows).toEqual([
    ['p0', 6_000, 'usual'],
    ['p1', 6_900, 'usual'],
    ['p2', 7_800, 'large'],
  ])
})

test('a point of a batch has the numbers that it has as the only one', async () => {
  const of = (name: keyof typeof batches, point: string) =>
    ask(name, `select t, series, mean from series where point = '${point}'`)
  expect(await of('three', 'p1')).toEqual(await of('one', 'run'))
})

test('the manifest says how to make the same numbers again', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'one', 'manifest.json'), 'utf8'))
  expect(manifest).toMatchObject({
    format: 'burnout-manifest/2',
    tool: 'burnout',
    engineVersion: engine.version,
    schemaVersion: 1,
    scenario: batches.one.scenario,
    seed: 'tiny',
    replicates: 4,
    runs: { total: 4, finished: 4, failed: 0 },
    resultHash: oneHash,
  })
  const yaml = readFileSync(join(root, 'one', 'scenario.yaml'), 'utf8')
  expect(parseScenario(yaml, { file: 'scenario.yaml' })).toEqual(batches.one.scenario)
})

test.each([
  'copy (from runs) to runs.csv',
  'drop view runs',
  'create table x as from runs',
  'set threads = 1',
  'pragma enable_object_cache',
])('%s is not a query', async sql => {
  await expect(queryFolder(join(root, 'one'), sql)).rejects.toThrowError(
    expect.objectContaining({ code: 2 }),
  )
})

test.each([
  "from read_text('/etc/hostname')",
  "from read_csv('/etc/passwd')",
  "from glob('/etc/*')",
  "from read_blob('manifest.json')",
])('%s reads no file beyond the tables', async sql => {
  await expect(ask('one', sql)).rejects.toThrowError(/file system operations are disabled/)
})

test('a mistake in a query is shown in its place', async () => {
  await expect(ask('one', 'select wait from runs')).rejects.toThrowError(
    expect.objectContaining({
      code: 2,
      message: expect.stringMatching(
        /^invalid query: .+"wait" not found[^]+\nLINE 1: select wait from runs\n {15}\^$/,
      ),
    }),
  )
})

test('two queries, or none, are refused', async () => {
  await expect(ask('one', 'from runs; from series')).rejects.toThrowError(
    'not one query: 2 statements; expected a single select, from, describe or explain',
  )
  await expect(ask('one', ' ')).rejects.toThrowError(/^not one query: \(empty\);/)
})

test('wide whole numbers are numbers as long as they fit, and what is none is missing', async () => {
  const sql =
    "select count(*), 9007199254740993, 1.25, 'nan'::double, true, date '2026-01-05' from runs"
  expect(await ask('one', sql)).toEqual([[4, '9007199254740993', 1.25, null, true, '2026-01-05']])
})

test('a folder without a result, or with an unfinished one, is said to be so', async () => {
  await expect(queryFolder(root, 'from runs')).rejects.toThrowError(
    expect.objectContaining({ code: 66, message: expect.stringMatching(/^no result: /) }),
  )
  const folder = join(root, 'unfinished')
  openBatchStore(folder, batches.one, { command: ['burnout', 'run', 'x'], warn: () => {} }).close()
  await expect(queryFolder(folder, 'from runs')).rejects.toThrowError(
    expect.objectContaining({
      code: 66,
      message: `unfinished: ${folder} does not hold all runs yet; expected a complete folder`,
      hint: 'Finish it: burnout run x',
    }),
  )
})
