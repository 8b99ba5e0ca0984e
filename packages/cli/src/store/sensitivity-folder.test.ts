import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseScenario, planSensitivity, runSensitivity } from '@burnout/engine'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tinyScenario } from '../test-scenario.ts'
import { checkSensitivityFolder, writeSensitivityFolder } from './sensitivity-folder.ts'

const scenario = parseScenario(tinyScenario(), { file: 'tiny.yaml' })
const plan = planSensitivity(scenario, { method: 'tornado', over: ['wearRate', 'scribes'] })
let row = 0
const result = runSensitivity(plan, {
  measurePoint: () => (row++ === 4 ? { error: 'Error: broke off' } : { values: [row, 2 * row] }),
})!

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'burnout-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const write = () => writeSensitivityFolder(folder, plan, result, ['burnout', 'sensitivity'])

test('a folder holds the result, a line for each input and for each point, and how to repeat it', () => {
  write()
  expect(readdirSync(folder).sort()).toEqual([
    'manifest.json',
    'runs.csv',
    'scenario.yaml',
    'sensitivity.csv',
    'sensitivity.json',
  ])
  expect(JSON.parse(read('sensitivity.json'))).toEqual(JSON.parse(JSON.stringify(result)))
  expect(parseScenario(read('scenario.yaml'), { file: 'scenario.yaml' })).toEqual(plan.scenario)
  expect(JSON.parse(read('manifest.json'))).toMatchObject({
    format: 'burnout-manifest/2',
    holds: 'sensitivity',
    replicates: plan.replicates,
    seed: 'tiny',
    analysis: { method: 'tornado', over: ['assumptions.wearRate', 'levers.scribes'] },
    failures: [{ point: 4, message: 'Error: broke off' }],
  })
})

test('a failed point is a line of the runs, and leaves its input empty', () => {
  write()
  expect(read('runs.csv').split('\n')).toEqual([
    'point,exhaustion,error,assumptions.wearRate,levers.scribes',
    '0,1.5,,,',
    '1,3,,0.05,',
    '2,4.5,,0.6,',
    '3,6,,,0',
    '4,,Error: broke off,,1',
    '',
  ])
  const [head, ...inputs] = read('sensitivity.csv').trim().split('\n')
  expect(head).toBe('path,unit,low,high,atLow,atLowLow,atLowHigh,atHigh,atHighLow,atHighHigh')
  expect(inputs[1]).toBe('levers.scribes,share,0,1,,,,,,')
})

test('the same question may be written again, and another is refused', () => {
  checkSensitivityFolder(folder, plan)
  write()
  expect(() => checkSensitivityFolder(folder, plan)).not.toThrow()
  const other = planSensitivity(scenario, { method: 'tornado', over: ['wearRate'] })
  expect(() => checkSensitivityFolder(folder, other)).toThrowError(
    /^folder in use: .+ holds the result of another question; expected an empty folder or the same scenario and engine$/,
  )
})

test('a file of one of our names that is not ours is never overwritten', () => {
  writeFileSync(join(folder, 'runs.csv'), 'mine')
  expect(() => checkSensitivityFolder(folder, plan)).toThrowError(
    /holds a file runs\.csv from else/,
  )
})
