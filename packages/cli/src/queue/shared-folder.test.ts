import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runEnsemble } from '@burnout/engine'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { blockHash } from '../store/batch/batch.ts'
import { openBatchStore } from '../store/batch/batch-store.ts'
import { completeBatch } from '../store/batch/complete-batch.ts'
import { scenarioHash } from '../store/scenario-hash.ts'
import { finished, onePoint, tiny } from '../test-batch.ts'
import { putPart, sweepToken, takePart } from './shared-folder.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'burnout-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const batch = onePoint(tiny())
const { trace } = finished(batch, 0, 0, 4)
const options = { command: [], warn: () => {} }
const place = { point: 'run', hash: blockHash(scenarioHash(tiny()), 0, 4, []), first: 0, count: 4 }

test('a folder names the process that writes it, and nobody when none does', () => {
  expect(sweepToken(folder)).toBeNull()
  expect(sweepToken(join(folder, 'nowhere'))).toBeNull()
  const store = openBatchStore(folder, batch, options)
  const token = sweepToken(folder)
  expect(token).toMatch(/^[0-9a-f]{16}$/)
  expect(sweepToken(folder)).toBe(token)
  store.close()
  expect(sweepToken(folder)).toBeNull()
})

test('a part that a worker put there is the part that the store would have written', async () => {
  const store = openBatchStore(folder, batch, options)
  const task = { ...place, sweep: sweepToken(folder)! }
  expect(takePart(folder, place)).toBeNull()
  expect(putPart(folder, task, trace)).toBe(true)
  const part = takePart(folder, place)
  expect(part).toEqual(trace)
  store.add({ point: 0, first: 0, count: 4, trace: part! })
  expect(readdirSync(join(folder, 'parts'))).toEqual([`run.0-4.${place.hash}.part`])
  const { manifest } = await completeBatch(store)
  store.close()
  expect(manifest.resultHash).toBe(runEnsemble(batch.scenario).hash)
})

test('nothing is put into the folder of another sweep, or of one that has ended', () => {
  const store = openBatchStore(folder, batch, options)
  const task = { ...place, sweep: sweepToken(folder)! }
  expect(putPart(folder, { ...task, sweep: '0123456789abcdef' }, trace)).toBe(false)
  store.close()
  expect(putPart(folder, task, trace)).toBe(false)
  expect(existsSync(join(folder, 'parts'))).toBe(false)
})

test('a part of another block, or one that is not whole, is none', () => {
  const store = openBatchStore(folder, batch, options)
  putPart(folder, { ...place, sweep: sweepToken(folder)! }, trace)
  expect(takePart(folder, { ...place, hash: '0123456789abcdef' })).toBeNull()
  writeFileSync(join(folder, 'parts', `run.0-4.${place.hash}.part`), 'BURNOUT2')
  expect(takePart(folder, place)).toBeNull()
  store.add({ point: 0, first: 0, count: 4, trace })
  expect(takePart(folder, place)).toEqual(trace)
  store.close()
})
