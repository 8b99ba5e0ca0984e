import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseScenario, seriesNames } from '@burnout/engine'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runComparison } from '../running/run-comparison.ts'
import { onePoint } from '../test-batch.ts'
import { tinyScenario } from '../test-scenario.ts'
import { completeManifest } from './batch/batch-store.ts'
import { queryFolder } from './batch/query-folder.ts'
import type { Manifest } from './manifest.ts'
import { checkComparisonFolder, writeComparison } from './comparison-folder.ts'
import { differenceLines, differenceRows, differencesCsv, ledgerCsv } from './comparison-rows.ts'

const scenario = (...set: string[]) => parseScenario(tinyScenario(), { file: 'tiny.yaml', set })
const tiny = scenario()
const scribes = scenario('name=Scribes', 'levers.scribes=100 %')
const progress = { update: () => {}, finish: () => {} }
const result = await runComparison([tiny, scribes], { progress, days: [56], decompose: false })
const command = ['burnout', 'compare', 'tiny.yaml', 'scribes.yaml']

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'burnout-'))
  writeComparison(folder, result, command)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (name: string) => readFileSync(join(folder, name), 'utf8')

test('a folder holds the comparison, its tables and scenarios, and a manifest', () => {
  expect(readdirSync(folder).sort()).toEqual([
    'a.yaml',
    'b.yaml',
    'comparison.json',
    'differences.csv',
    'ledger.csv',
    'manifest.json',
  ])
  expect(JSON.parse(read('comparison.json'))).toEqual(result)
  expect(parseScenario(read('b.yaml'), { file: 'b.yaml' })).toEqual(scribes)
})

test('the manifest says how to make the same numbers again', () => {
  expect(JSON.parse(read('manifest.json'))).toMatchObject({
    format: 'burnout-manifest/2',
    holds: 'comparison',
    precision: null,
    scenarios: [
      { letter: 'A', scenario: tiny, resultHash: result.reference.hash },
      { letter: 'B', scenario: scribes, resultHash: result.comparisons[0].hash },
    ],
    seed: 'tiny',
    replicates: 4,
    failures: [],
    command,
    resultHash: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  const { files }: Manifest = JSON.parse(read('manifest.json'))
  expect(files).toHaveLength(5)
  for (const { name, bytes, sha256 } of files)
    expect([bytes, sha256]).toEqual([
      Buffer.byteLength(read(name)),
      createHash('sha256').update(read(name)).digest('hex'),
    ])
})

test('the same comparison may be written again; another, or a run, may not take its place', () => {
  expect(() => checkComparisonFolder(folder, [tiny, scribes])).not.toThrow()
  expect(() => checkComparisonFolder(folder, [scribes, tiny])).toThrow(/^folder in use: /)
  const run = () => completeManifest(folder, onePoint(tiny), { command, warn: () => {} })
  expect(run).toThrow(/^folder in use: .+ holds a comparison; expected/)
})

test('a query says that a comparison holds no runs', async () => {
  await expect(queryFolder(folder, 'from runs')).rejects.toThrow(
    /^no result: .+ holds a comparison; expected a folder that run or sweep wrote$/,
  )
})

test('differences are one line for each series and record, empty where nothing is better', () => {
  const lines = differencesCsv(result).trimEnd().split('\n')
  expect(lines).toHaveLength(1 + 9 * seriesNames.length)
  expect(lines[0]).toBe(
    'scenario,t,date,series,unit,reference,other,mean,low,high,q05,q25,q50,q75,q95,better,betterLow,betterHigh',
  )
  expect(lines[1]).toMatch(/^B,0,2026-01-05,exhaustion,points \(0–54\)(,-?[\d.e-]+){13}$/)
  const headcount = lines.find(line => line.includes(',headcount,'))
  expect(headcount).toMatch(/,,,$/)
  const rows = differenceLines(differenceRows(result)).trimEnd().split('\n')
  expect(rows).toHaveLength(9 * seriesNames.length)
  expect(JSON.parse(rows[0])).toMatchObject({ scenario: 'B', t: 0, series: 'exhaustion' })
})

test('the ledger is one line for each series that has a better and worse', () => {
  const lines = ledgerCsv(result).trimEnd().split('\n')
  const judged = Object.values(result.comparisons[0].ledger).filter(entry => entry !== null)
  expect(lines).toHaveLength(1 + judged.length)
  expect(new Set(lines.map(line => line.split(',').length))).toEqual(new Set([14]))
})
