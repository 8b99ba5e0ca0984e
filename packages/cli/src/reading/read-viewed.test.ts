import { parseScenario } from '@burnout/engine'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { tinyScenario } from '../test-scenario.ts'
import { readViewed } from './read-viewed.ts'

const folder = mkdtempSync(join(tmpdir(), 'burnout-view-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const write = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const scenario = parseScenario(tinyScenario(), { file: 'tiny.yaml' })
const errorOf = (path: string) =>
  readViewed(path).then(
    () => 'none',
    error => String(error).replaceAll(folder, '.'),
  )

test('a scenario file, a result and a folder of results hold the same scenario', async () => {
  mkdirSync(join(folder, 'results'))
  const ways = [
    write('tiny.yaml', tinyScenario()),
    write('result.json', JSON.stringify({ format: 'burnout-result/1', scenario, t: [0] })),
  ]
  write('results/manifest.json', JSON.stringify({ format: 'burnout-manifest/2', scenario }))
  for (const way of [...ways, join(folder, 'results')])
    expect(await readViewed(way), way).toEqual(scenario)
})

test('what holds no scenario is named, with what was expected', async () => {
  mkdirSync(join(folder, 'empty'))
  const expected = 'expected a scenario file, a result in JSON or a folder written with --out'
  expect(await errorOf(join(folder, 'empty'))).toBe(`Failure: no result: ./empty; ${expected}`)
  expect(await errorOf(write('check.json', '{"format":"burnout-check/1"}'))).toBe(
    `Failure: no result: ./check.json; ${expected}`,
  )
  expect(await errorOf(join(folder, 'none.json'))).toMatch(/^Failure: missing file: \.\/none\.json/)
})
