import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileScenario, parseScenario } from '@burnout/engine'
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest'
import { tinyScenario } from '../test-scenario.ts'
import { createPool, type Pool } from './pool.ts'
import type { AskedExperiment } from './shared-experiments.ts'

// What a worker may do, by the number of the replicate; the board is written as board.ts writes it.
const misbehaving = `
let done = 0
export default async ({ first, count, board }) => {
  Atomics.store(board, 1, 1)
  if (first === 1) throw new RangeError('broken')
  if (first === 2) process.exit(7)
  if (first === 3) for (;;);
  if (first === 4) while (Atomics.load(board, 0) === 0);
  return first === 4 ? null : { first, count, done: done++ }
}
export const measurePart = ({ experiment, part, board }) => {
  Atomics.store(board, 1, 501)
  if (part === 1) throw new RangeError('broken')
  for (const until = Date.now() + 60; Date.now() < until;);
  return { experiment, part }
}
`

const run = compileScenario(parseScenario(tinyScenario(), { file: 'tiny.yaml' }))
const options = { onShare: () => {} }
const block = (first: number) => ({ first, count: 1 })

let folder = ''
let worker = pathToFileURL('/')
let pool: Pool
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'burnout-pool-'))
  writeFileSync(join(folder, 'worker.mjs'), misbehaving)
  worker = pathToFileURL(join(folder, 'worker.mjs'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(() => {
  pool = createPool({ jobs: 2, worker })
})
afterEach(() => pool.close())

test('workers start with the first block, and are kept for the next', async () => {
  expect([pool.jobs, pool.isOpen]).toEqual([2, false])
  const alone = createPool({ jobs: 1, worker })
  expect(await alone.run(run, block(0), options)).toMatchObject({ first: 0, done: 0 })
  expect(await alone.run(run, block(0), options)).toMatchObject({ first: 0, done: 1 })
  expect(alone.isOpen).toBe(true)
  await alone.close()
  expect(alone.isOpen).toBe(false)
})

test('workers that were told to start get ready before the first block', async () => {
  pool.start()
  expect(pool.isOpen).toBe(false)
  expect(await pool.run(run, block(0), options)).toMatchObject({ first: 0, done: 0 })
  expect(pool.isOpen).toBe(true)
})

test('an error in a worker comes back, and the worker goes on', async () => {
  await expect(pool.run(run, block(1), options)).rejects.toThrow(new RangeError('broken'))
  expect(await pool.run(run, block(0), options)).toMatchObject({ first: 0 })
})

test('parts of an experiment go to workers, too, which know those of one from those of another', async () => {
  const asked = { name: 'validation', args: [] } as unknown as AskedExperiment
  const [one, other] = [pool.share(asked), pool.share(asked)]
  const shares = new Set<number>()
  const hear = (share: number) => void shares.add(share)
  expect(await one(0, hear)).toEqual({ experiment: 0, part: 0 })
  expect(await other(2, hear)).toEqual({ experiment: 1, part: 2 })
  await expect(one(1, hear)).rejects.toThrow(new RangeError('broken'))
  expect([...shares]).toEqual([0.5])
})

test('a worker that dies takes its block with it, and no other', async () => {
  for (let round = 0; round < 3; round++) {
    const [good, bad] = await Promise.allSettled(
      [0, 2].map(each => pool.run(run, block(each), options)),
    )
    expect(good.status).toBe('fulfilled')
    expect(bad).toMatchObject({ reason: { message: 'worker exited with code: 7' } })
  }
})

test('a block that takes too long is given up, and its worker replaced', async () => {
  const began = performance.now()
  await expect(pool.run(run, block(3), { ...options, timeout: 0.2 })).rejects.toThrow(
    'took longer than 0.2 s',
  )
  expect(performance.now() - began).toBeGreaterThan(200)
  expect(await pool.run(run, block(0), { ...options, timeout: 60 })).toMatchObject({ first: 0 })
})

test('a worker that cannot be loaded is an error of every block, and nothing waits for it', async () => {
  const missing = createPool({ jobs: 2, worker: new URL('missing.mjs', worker) })
  const all = await Promise.allSettled(
    [0, 1, 2].map(each => missing.run(run, block(each), options)),
  )
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  await missing.close()
})

test('stopping ends at once those that notice and those that do not', async () => {
  const ending: Promise<unknown>[] = []
  await Promise.all(
    [4, 3].map(
      each =>
        new Promise<void>(onShare => {
          ending.push(pool.run(run, block(each), { onShare: () => onShare() }))
        }),
    ),
  )
  const began = performance.now()
  const ended = Promise.allSettled(ending)
  await pool.stop()
  const [noticing, deaf] = await ended
  // a busy machine may not give it the time to notice
  expect([null, undefined]).toContain('value' in noticing ? noticing.value : undefined)
  expect(deaf.status).toBe('rejected')
  expect(performance.now() - began).toBeLessThan(5_000)
})
