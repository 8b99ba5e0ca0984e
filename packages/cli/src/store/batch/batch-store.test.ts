import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runEnsemble } from '@burnout/engine'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finished, onePoint, threePoints, tiny } from '../../test-batch.ts'
import { completeManifest, openBatchStore } from './batch-store.ts'
import { completeBatch } from './complete-batch.ts'
import type { Batch } from './batch.ts'

const command = ['burnout', 'run', 'tiny.yaml']
let folder = ''
let warnings: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'burnout-'))
  warnings = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const options = { command, warn: (text: string) => void warnings.push(text) }
const open = (batch: Batch) => openBatchStore(folder, batch, options)
const complete = (batch: Batch) => completeManifest(folder, batch, options)
const partsOf = () => readdirSync(join(folder, 'parts')).sort()

const one = onePoint(tiny())

/** Runs all that is left, and completes the folder. */
const finish = async (batch: Batch) => {
  const store = open(batch)
  for (const { point, first, count } of store.todo())
    store.add(finished(batch, point, first, count))
  const ended = await completeBatch(store)
  store.close()
  return ended
}

test('an empty folder lacks every run', () => {
  const store = open(threePoints())
  expect(store.todo()).toEqual([0, 1, 2].map(point => ({ point, first: 0, count: 4 })))
  expect([store.settled, store.failed]).toEqual([0, 0])
  store.close()
})

test('a batch of one point comes to the result of the engine', async () => {
  const { result, manifest } = await finish(one)
  const engine = runEnsemble(one.scenario)
  expect(result).toEqual(engine)
  expect(manifest.resultHash).toBe(engine.hash)
  expect(readdirSync(folder).sort()).toEqual([
    'failures.jsonl',
    'manifest.json',
    'result.json',
    'runs.parquet',
    'scenario.yaml',
    'series.parquet',
  ])
  expect(complete(one)).toEqual(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
})

test('what is kept is done, also for the next process', () => {
  const store = open(one)
  store.add(finished(one, 0, 1, 2))
  store.close()
  const next = open(one)
  expect(next.todo()).toEqual([
    { point: 0, first: 0, count: 1 },
    { point: 0, first: 3, count: 1 },
  ])
  expect(next.settled).toBe(2)
  next.close()
})

test('a block that comes twice, or within another, changes nothing', () => {
  const store = open(one)
  store.add(finished(one, 0, 0, 3))
  const parts = partsOf()
  store.add(finished(one, 0, 0, 3))
  store.add(finished(one, 0, 1, 1))
  expect(partsOf()).toEqual(parts)
  store.close()
})

test('however runs are cut into blocks, in whatever order and with whatever overlap, files and hash are the same', async () => {
  const batch = threePoints()
  const { manifest } = await finish(batch)
  const block = fc.record({
    point: fc.nat(2),
    first: fc.nat(3),
    count: fc.integer({ min: 1, max: 4 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 6 }), async blocks => {
      rmSync(folder, { recursive: true, force: true })
      for (const { point, first, count } of blocks) {
        // each block by a process of its own
        const store = open(batch)
        store.add(finished(batch, point, first, Math.min(count, 4 - first)))
        store.close()
      }
      expect((await finish(batch)).manifest).toEqual(manifest)
    }),
    { numRuns: 6 },
  )
})

test('a damaged part is said to be one, and its runs are done again', async () => {
  const { manifest } = await finish(one)
  rmSync(folder, { recursive: true })
  const store = open(one)
  store.add(finished(one, 0, 0, 2))
  store.add(finished(one, 0, 2, 1))
  store.close()
  const path = join(folder, 'parts', partsOf()[0])
  truncateSync(path, readFileSync(path).length - 1)
  const next = open(one)
  expect(next.todo()).toEqual([
    { point: 0, first: 0, count: 2 },
    { point: 0, first: 3, count: 1 },
  ])
  next.close()
  expect(warnings).toEqual([
    `damaged or foreign: 1 file in ${join(folder, 'parts')}; its runs are done again`,
  ])
  expect((await finish(one)).manifest).toEqual(manifest)
})

test('what a killed process left half-written is cleared away without a word', () => {
  const store = open(one)
  store.add(finished(one, 0, 0, 2))
  store.close()
  const parts = partsOf()
  writeFileSync(join(folder, 'parts', `.${parts[0]}.123.tmp`), 'half')
  writeFileSync(join(folder, 'parts', '.merge.123.tmp.wal'), 'half')
  open(one).close()
  expect([partsOf(), warnings]).toEqual([parts, []])
})

test('a failed run is put on record once, and left alone until the rest is done', async () => {
  const store = open(one)
  store.fail({ point: 0, replicate: 2, message: 'Error: broken' })
  store.add(finished(one, 0, 0, 2))
  store.close()
  const next = open(one)
  expect(next.todo()).toEqual([{ point: 0, first: 3, count: 1 }])
  expect([next.settled, next.failed]).toEqual([3, 1])
  next.add(finished(one, 0, 3, 1))
  const { manifest, failures } = await completeBatch(next)
  next.close()
  expect(manifest.runs).toEqual({ total: 4, finished: 3, failed: 1 })
  expect(failures).toEqual([
    { run: 'run/2', point: 'run', replicate: 2, message: 'Error: broken', attempt: 1 },
  ])
  expect(complete(one)).toBeNull()
})

test('failed runs of a complete folder are tried again, and nothing else', async () => {
  const store = open(one)
  store.fail({ point: 0, replicate: 2, message: 'Error: broken' })
  for (const { first, count } of store.todo()) store.add(finished(one, 0, first, count))
  await completeBatch(store)
  store.close()
  const again = open(one)
  expect(again.todo()).toEqual([{ point: 0, first: 2, count: 1 }])
  again.fail({ point: 0, replicate: 2, message: 'Error: broken' })
  expect((await completeBatch(again)).failures).toMatchObject([{ replicate: 2, attempt: 2 }])
  again.close()
  const { manifest, failures } = await finish(one)
  expect([manifest.resultHash, failures]).toEqual([runEnsemble(one.scenario).hash, []])
})

test('when every run has failed there is no result', async () => {
  const store = open(one)
  for (let replicate = 0; replicate < 4; replicate++)
    store.fail({ point: 0, replicate, message: 'Error: broken' })
  await expect(completeBatch(store)).rejects.toThrowError(
    expect.objectContaining({ code: 1, message: 'run failed: all 4 runs of Tiny: Error: broken' }),
  )
  store.close()
})

test('a file that is missing from a complete folder is made again', async () => {
  await finish(one)
  rmSync(join(folder, 'runs.parquet'))
  expect(complete(one)).toBeNull()
  expect(warnings).toEqual([
    expect.stringMatching(/^damaged file: .+runs\.parquet \(.+\); what it held is run again$/),
  ])
  await finish(one)
  expect(complete(one)).not.toBeNull()
})

test('a folder with another result is refused, with what differs', async () => {
  await finish(one)
  const other = onePoint(tiny('run.seed=other'))
  for (const refused of [() => complete(other), () => open(other)])
    expect(refused).toThrowError(
      expect.objectContaining({
        code: 73,
        message: `folder in use: ${folder} holds another result: run.seed is tiny there and other here; expected an empty folder or the same batch`,
      }),
    )
  expect(readdirSync(folder)).not.toContain('.lock')
})

test('a file of one of our names that is not ours is never overwritten', () => {
  writeFileSync(join(folder, 'scenario.yaml'), 'mine')
  expect(() => open(one)).toThrowError(/holds scenario\.yaml from elsewhere; expected an empty/)
  writeFileSync(join(folder, 'manifest.json'), '{"tool":')
  expect(() => open(one)).toThrowError(/holds a file manifest\.json that cannot be read;/)
})

test('a folder whose manifest is lost or damaged goes on from its parts, with the command that began it', async () => {
  const batch = threePoints()
  const { manifest } = await finish(batch)
  for (const damage of [
    () => writeFileSync(join(folder, 'manifest.json'), '{"tool":'),
    () => rmSync(join(folder, 'manifest.json')),
  ]) {
    rmSync(folder, { recursive: true })
    const begun = open(batch)
    begun.add(finished(batch, 1, 0, 4))
    begun.close()
    damage()
    warnings = []
    // who asks for something else neither gets the folder nor harms it
    expect(() => open(one)).toThrowError(/^folder in use: /)
    expect(complete(batch)).toBeNull()
    const store = open(batch)
    expect(store.settled).toBe(4)
    expect(warnings).toEqual([
      `no manifest.json that can be read in ${folder}; it is written anew, as the parts there are those of this batch`,
    ])
    store.close()
    expect((await finish(batch)).manifest).toEqual(manifest)
  }
})

test('a damaged manifest without parts is refused, with what to do instead', () => {
  writeFileSync(join(folder, 'manifest.json'), '{"tool":')
  expect(() => open(one)).toThrowError(
    expect.objectContaining({ hint: expect.stringContaining('give another folder') }),
  )
})

test('the result of another version is said to be one', () => {
  writeFileSync(join(folder, 'manifest.json'), '{"format":"burnout-manifest/1"}')
  expect(() => open(one)).toThrowError(/holds what another program or version wrote; expected/)
})

test('other files in the folder do not matter, nor that it does not exist yet', async () => {
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  expect(complete(one)).toBeNull()
  await finish(one)
  expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine')
  folder = join(folder, 'a', 'b')
  expect(complete(one)).toBeNull()
  await finish(one)
  expect(complete(one)).not.toBeNull()
  folder = join(folder, '..', '..')
})

test('a folder inside a file is refused before anything runs', () => {
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  expect(() => completeManifest(join(folder, 'notes.txt', 'out'), one, options)).toThrowError(
    /^cannot write: .+ \(.+notes\.txt is a file\); expected a place you may write to$/,
  )
})
