import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finished, smallExperiment } from '../../test-batch.ts'
import { completeManifest, openBatchStore } from './batch-store.ts'
import type { Batch, Shard } from './batch.ts'
import { completeBatch } from './complete-batch.ts'
import { experimentBatch } from './experiment-batch.ts'
import { commandOfWhole, mergeShards } from './merge-shards.ts'

let root = ''
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'burnout-'))))
afterEach(() => rmSync(root, { recursive: true, force: true }))
const at = (...names: string[]) => join(root, ...names)

const batchOf = (shard: Shard | null, experiment = smallExperiment()): Batch =>
  experimentBatch(experiment, { shard, traces: false })
const first: Shard = { number: 1, of: 2 }
const second: Shard = { number: 2, of: 2 }
const command = ['burnout', 'sweep', 'scribes.yaml', '-o', 'shard', '--shard', '1/2']
const options = { command, warn: () => {} }

/** Runs a batch in blocks of two, all of them or the first few. */
const fill = async (name: string, batch: Batch, blocks = Infinity) => {
  const store = openBatchStore(at(name), batch, options)
  const halves = batch.points.flatMap((_, point) => [0, 2].map(from => ({ point, from })))
  for (const { point, from } of halves.slice(0, blocks)) store.add(finished(batch, point, from, 2))
  const done = store.todo().length > 0 ? null : (await completeBatch(store)).manifest
  store.close()
  return done
}
const mergeBoth = () => mergeShards(at('out'), [at('a'), at('b')])

test('merged shards are the sweep that was not divided, byte by byte', async () => {
  const whole = await fill('whole', batchOf(null))
  await fill('a', batchOf(first))
  await fill('b', batchOf(second))
  const { complete } = await mergeBoth()
  expect(complete?.manifest.resultHash).toBe(whole?.resultHash)
  expect(complete?.manifest.files).toEqual(whole?.files)
  expect(readdirSync(at('out')).sort()).toEqual(readdirSync(at('whole')).sort())
  expect(completeManifest(at('out'), batchOf(null), options)).toEqual(complete?.manifest)
  // the shards are as they were, and no draft is left beside them
  expect(readdirSync(root).sort()).toEqual(['a', 'b', 'out', 'whole'])
  expect(readdirSync(at('a', 'parts'))).toHaveLength(4)
})

test('where runs are missing, the whole is a folder that the sweep goes on with', async () => {
  const whole = await fill('whole', batchOf(null))
  await fill('a', batchOf(first), 1)
  await fill('b', batchOf(second))
  const merged = await mergeBoth()
  expect([merged.complete, merged.settled, merged.wanted]).toEqual([null, 6, 12])
  const store = openBatchStore(at('out'), batchOf(null), options)
  const todo = store.todo()
  expect(todo).toEqual([
    { point: 0, first: 2, count: 2 },
    { point: 2, first: 0, count: 4 },
  ])
  for (const { point, first: from, count } of todo)
    store.add(finished(batchOf(null), point, from, count))
  expect((await completeBatch(store)).manifest.resultHash).toBe(whole?.resultHash)
  store.close()
})

test('a run that failed in its shard has failed in the whole', async () => {
  const store = openBatchStore(at('a'), batchOf(first), options)
  store.add(finished(batchOf(first), 0, 0, 4))
  store.add(finished(batchOf(first), 1, 0, 3))
  store.fail({ point: 1, replicate: 3, message: 'out of luck' })
  await completeBatch(store)
  store.close()
  await fill('b', batchOf(second))
  const { complete } = await mergeBoth()
  expect(complete?.manifest.runs).toEqual({ total: 12, finished: 11, failed: 1 })
  expect(complete?.failures).toMatchObject([{ run: 'p003/3', message: 'out of luck' }])
})

test('what is no shard of the same sweep and engine is refused, and nothing is written', async () => {
  await fill('a', batchOf(first))
  await fill('b', batchOf(second, smallExperiment('other')))
  await expect(mergeBoth()).rejects.toThrow(
    `another sweep: ${at('b')} is no shard of that in ${at('a')}: scenarios.0.run.seed is other there and tiny here; expected shards of one sweep`,
  )
  const manifest = readFileSync(at('a', 'manifest.json'), 'utf8')
  rmSync(at('b'), { recursive: true })
  await fill('b', batchOf(second))
  const later = manifest.replace(/"engineVersion": "[^"]+"/, '"engineVersion": "99.0.0"')
  writeFileSync(at('a', 'manifest.json'), later)
  await expect(mergeBoth()).rejects.toThrow('the engine version is 99.0.0 there')
  writeFileSync(at('a', 'manifest.json'), manifest)
  await fill('whole', batchOf(null))
  await expect(mergeShards(at('out'), [at('a'), at('whole')])).rejects.toThrow(
    `no shard: ${at('whole')}; expected a folder that sweep --shard wrote`,
  )
  await expect(mergeShards(at('out'), [at('nowhere')])).rejects.toMatchObject({ code: 66 })
  await expect(mergeShards(at('whole'), [at('a'), at('b')])).rejects.toThrow(
    `folder in use: ${at('whole')} is not empty; expected a new folder for the whole`,
  )
  expect(existsSync(at('out'))).toBe(false)
})

test('a damaged or missing part is told, and nothing is written', async () => {
  await fill('a', batchOf(first))
  await fill('b', batchOf(second))
  const [part = ''] = readdirSync(at('b', 'parts'))
  const bytes = readFileSync(at('b', 'parts', part))
  bytes[1_000] ^= 1
  writeFileSync(at('b', 'parts', part), bytes)
  await expect(mergeBoth()).rejects.toThrow(
    `damaged or foreign: 1 of the files in ${at('b', 'parts')}; expected finished runs of this sweep and engine`,
  )
  rmSync(at('b', 'parts', part))
  await expect(mergeBoth()).rejects.toThrow(
    `missing parts: 2 of 4 runs in ${at('b', 'parts')}; expected all of them, as in every shard`,
  )
  expect(readdirSync(root).sort()).toEqual(['a', 'b'])
})

test('the command of the whole is that of a shard without its number', () => {
  for (const written of ['--shard 2/8 -o b', '--out b --shard=2/8', '-o=b --shard 2/8'])
    expect(
      commandOfWhole(['burnout', 'sweep', 'x.yaml', ...written.split(' '), '-j', '2'], 'out'),
    ).toEqual(['burnout', 'sweep', 'x.yaml', '-j', '2', '-o', 'out'])
})
