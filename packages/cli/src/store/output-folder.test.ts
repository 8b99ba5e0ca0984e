import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseScenario, runEnsemble } from '@burnout/engine'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tinyScenario } from '../test-scenario.ts'
import { checkFolder, writeFolder } from './output-folder.ts'

const scenario = parseScenario(tinyScenario(), { file: 'tiny.yaml' })
const result = runEnsemble(scenario)
const ensemble = { result, failures: [] }
const command = ['burnout', 'run', 'tiny.yaml']

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'burnout-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (name: string) => readFileSync(join(folder, name), 'utf8')

test('a folder holds the result, its series, the scenario and a manifest, and nothing half-written', () => {
  writeFolder(folder, ensemble, command)
  expect(readdirSync(folder).sort()).toEqual([
    'manifest.json',
    'result.json',
    'scenario.yaml',
    'series.csv',
  ])
  expect(JSON.parse(read('result.json'))).toEqual(result)
  expect(parseScenario(read('scenario.yaml'), { file: 'scenario.yaml' })).toEqual(scenario)
})

test('the manifest says how to make the same numbers again', () => {
  writeFolder(folder, ensemble, command)
  const manifest = JSON.parse(read('manifest.json'))
  expect(manifest).toMatchObject({
    format: 'burnout-manifest/1',
    tool: 'burnout',
    engineVersion: result.version,
    schemaVersion: 1,
    scenario,
    seed: 'tiny',
    replicates: 4,
    failures: [],
    command,
    resultHash: result.hash,
  })
  expect(manifest.scenarioHash).toMatch(/^[0-9a-f]{64}$/)
  expect(manifest.scenarioHash).not.toBe(createHash('sha256').digest('hex'))
})

test('the same scenario may be written again', () => {
  writeFolder(folder, ensemble, command)
  expect(() => checkFolder(folder, scenario)).not.toThrow()
})

test('a folder with another result is refused', () => {
  writeFolder(folder, ensemble, command)
  const other = { ...scenario, run: { ...scenario.run, seed: 'other' } }
  expect(() => checkFolder(folder, other)).toThrowError(
    /^folder in use: .+ holds the result of another scenario, seed or number of replicates; expected an empty folder or the same scenario and engine$/,
  )
})

test('a folder of another engine is refused', () => {
  writeFolder(folder, ensemble, command)
  const manifest = JSON.parse(read('manifest.json'))
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ ...manifest, engineVersion: '0.0.9' }),
  )
  expect(() => checkFolder(folder, scenario)).toThrowError(/holds a result of engine 0\.0\.9;/)
})

test('a file of one of our names that is not ours is never overwritten', () => {
  writeFileSync(join(folder, 'scenario.yaml'), 'mine')
  expect(() => checkFolder(folder, scenario)).toThrowError(/holds a file scenario\.yaml from else/)
})

test('other files in the folder do not matter, nor that it does not exist yet', () => {
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  expect(() => checkFolder(folder, scenario)).not.toThrow()
  const deeper = join(folder, 'a', 'b')
  checkFolder(deeper, scenario)
  expect(readdirSync(folder)).toEqual(['notes.txt'])
  writeFolder(deeper, ensemble, command)
  expect(readdirSync(deeper)).toHaveLength(4)
})

test('a folder inside a file is refused before anything runs', () => {
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  expect(() => checkFolder(join(folder, 'notes.txt', 'out'), scenario)).toThrowError(
    /^cannot write: .+ \(.+notes\.txt is a file\); expected a place you may write to$/,
  )
})
