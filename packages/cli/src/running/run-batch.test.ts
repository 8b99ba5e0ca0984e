import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileScenario, runEnsemble, simulate } from '@burnout/engine'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Failure } from '../failure.ts'
import type { Crew } from './crew.ts'
import { interleaved, runBatch } from './run-batch.ts'
import { runUntilPrecise } from './run-ensemble.ts'
import { onePoint, tiny } from '../test-batch.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'burnout-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const batch = onePoint(tiny('run.replicates=12'))
const silent = { update: () => {}, finish: () => {} }
const options = { command: [], warn: () => {}, note: () => {}, startProgress: () => silent }

/** Runs as usual, but breaks off whenever one of these replicates is in the block. */
const without =
  (...broken: number[]): typeof simulate =>
  (run, block) => {
    const { first, count } = block
    if (broken.some(each => each >= first && each < first + count)) throw new Error('broken')
    return simulate(run, block)
  }

test('every point gets its first block before any gets its second', () => {
  const todo = [0, 1, 2].map(point => ({ point, first: 0, count: 25 }))
  const blocks = interleaved(todo, () => 10)
  expect(blocks.map(({ point, first, count }) => [point, first, count])).toEqual(
    [
      [0, 9],
      [9, 9],
      [18, 7],
    ].flatMap(([first, count]) => [0, 1, 2].map(point => [point, first, count])),
  )
})

test('a batch comes to the result of the engine', async () => {
  const { result } = await runBatch(folder, batch, options)
  expect(result).toEqual(runEnsemble(batch.scenario))
})

test('a replicate that fails costs no other', async () => {
  const { manifest, failures } = await runBatch(folder, batch, {
    ...options,
    simulate: without(3, 11),
  })
  expect(manifest.runs).toEqual({ total: 12, finished: 10, failed: 2 })
  expect(failures).toMatchObject([
    { replicate: 3, message: 'Error: broken' },
    { replicate: 11, message: 'Error: broken' },
  ])
})

test('Ctrl-C stops after a block, says how far it came, and the next time goes on from there', async () => {
  const pressing = { ...silent, update: () => void process.emit('SIGINT') }
  await expect(
    runBatch(folder, batch, { ...options, startProgress: () => pressing }),
  ).rejects.toThrowError(
    expect.objectContaining({
      code: 130,
      message: `interrupted: 6 of 12 runs of Tiny are done and kept in ${folder}`,
      hint: 'The same command goes on from there.',
    }),
  )
  expect(process.listenerCount('SIGINT')).toBe(0)
  const begun: (number | string)[] = []
  const { manifest } = await runBatch(folder, batch, {
    ...options,
    note: text => void begun.push(text),
    startProgress: already => {
      begun.push(already)
      return silent
    },
  })
  expect(begun).toEqual([`resuming: 6 of 12 runs are in ${folder} already`, 6])
  expect(manifest.resultHash).toBe(runEnsemble(batch.scenario).hash)
})

test('a disk that can take no more ends everything, with what is done kept', async () => {
  const blocked = runBatch(folder, batch, {
    ...options,
    simulate: (run, block) => {
      if (block.first > 0) {
        renameSync(join(folder, 'parts'), join(folder, 'aside'))
        writeFileSync(join(folder, 'parts'), '')
      }
      return simulate(run, block)
    },
  })
  await expect(blocked).rejects.toThrowError(expect.objectContaining({ code: 73 }))
  rmSync(join(folder, 'parts'))
  renameSync(join(folder, 'aside'), join(folder, 'parts'))
  const { manifest } = await runBatch(folder, batch, options)
  expect(manifest.resultHash).toBe(runEnsemble(batch.scenario).hash)
})

test('too many failed runs end a batch, and the next time goes on without them', async () => {
  const { result: whole } = await runBatch(join(folder, 'a'), batch, {
    ...options,
    simulate: without(0, 3),
  })
  const limited = { ...options, simulate: without(0, 3), limits: { maxFailures: 1 } }
  await expect(runBatch(join(folder, 'b'), batch, limited)).rejects.toThrowError(
    expect.objectContaining({
      code: 1,
      message: 'too many failed runs: 2 of Tiny; expected at most 1; run/0: Error: broken',
    }),
  )
  const { result } = await runBatch(join(folder, 'b'), batch, options)
  expect(result).toEqual(whole)
})

test('a crew runs the blocks of a batch, and what stops it for good ends the batch with what is done kept', async () => {
  const worn = new Failure(1, 'queue failed: x; expected y')
  let left = 2
  const crew: Crew = {
    places: 3,
    get fault() {
      return left > 0 ? null : worn
    },
    blockSize: () => 2,
    run: async ({ scenario }, block) =>
      left-- > 0 ? simulate(compileScenario(scenario), block) : null,
    stop: async () => {},
    giveUp: async () => {},
  }
  await expect(runBatch(folder, batch, { ...options, crew })).rejects.toThrow(worn)
  left = 100
  const notes: string[] = []
  const note = (text: string) => void notes.push(text)
  const { result } = await runBatch(folder, batch, { ...options, note, crew })
  expect(notes).toEqual([`resuming: 4 of 12 runs are in ${folder} already`])
  expect(result).toEqual(runEnsemble(batch.scenario))
})

const goals = [{ series: 'exhaustion', halfWidth: 1.5 }] as const
const precise = { ...onePoint(tiny('run.replicates=200')), precision: goals }

test('a precision decides how many runs there are, the same after an interruption', async () => {
  const settings = { progress: silent }
  const ensemble = await runUntilPrecise(precise.scenario, goals, settings)
  const { result, manifest } = await runBatch(join(folder, 'a'), precise, options)
  expect(result).toEqual(ensemble.result)
  expect(manifest.replicates).toBeLessThan(200)
  const pressing = { ...silent, update: () => void process.emit('SIGINT') }
  const stopped = runBatch(join(folder, 'b'), precise, {
    ...options,
    startProgress: () => pressing,
  })
  await expect(stopped).rejects.toThrowError(/^interrupted: /)
  const resumed = await runBatch(join(folder, 'b'), precise, options)
  expect(resumed.manifest).toEqual(manifest)
})
