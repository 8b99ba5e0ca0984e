import { setImmediate } from 'node:timers/promises'
import type { Trace } from '@burnout/engine'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksBetween, type Block } from './blocks.ts'
import { runBlocks, type RunBlocksOptions } from './run-blocks.ts'
import type { RunBlock } from './work-through.ts'

const traceOf = ({ first, count }: Block): Trace => ({
  first,
  count,
  records: 0,
  t: new Float64Array(),
  values: new Float64Array(),
  people: null,
})

const options: RunBlocksOptions = { places: 3, isOver: () => false, onProgress: () => {} }

/** Answers after some turns of the event loop, and breaks when a broken replicate is in the block. */
const slowly =
  (broken: readonly number[], turns: (block: Block) => number = () => 1): RunBlock =>
  async block => {
    for (let turn = 0; turn < turns(block); turn++) await setImmediate()
    const { first, count } = block
    if (broken.some(each => each >= first && each < first + count)) throw new Error('broken')
    return traceOf(block)
  }

const replicatesIn = (traces: readonly Trace[]): readonly number[] =>
  traces.flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i))

test('every replicate is there once, in order, whatever breaks and whoever is first', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 5 }),
      fc.uniqueArray(fc.nat(39)),
      async (replicates, size, places, chosen) => {
        const broken = chosen.filter(each => each < replicates).sort((a, b) => a - b)
        const run = slowly(broken, ({ first }) => (first * 7) % 4)
        const blocks = blocksBetween(0, replicates, size)
        const { traces, failures } = await runBlocks(run, blocks, { ...options, places })
        expect(failures).toEqual(broken.map(replicate => ({ replicate, message: 'Error: broken' })))
        const good = Array.from({ length: replicates }, (_, i) => i)
        expect(replicatesIn(traces)).toEqual(good.filter(each => !broken.includes(each)))
      },
    ),
    { numRuns: 60 },
  )
})

test('no more blocks are under way than there are places', async () => {
  let underWay = 0
  let most = 0
  const counting: RunBlock = async block => {
    most = Math.max(most, ++underWay)
    await setImmediate()
    underWay--
    return traceOf(block)
  }
  await runBlocks(counting, blocksBetween(0, 50, 2), options)
  expect([most, underWay]).toEqual([3, 0])
})

test('when it is over no block is begun, and one that was stopped counts for nothing', async () => {
  let begun = 0
  const stopping: RunBlock = async block => {
    await setImmediate()
    return ++begun > 3 ? null : traceOf(block)
  }
  const done = await runBlocks(stopping, blocksBetween(0, 100, 10), {
    ...options,
    isOver: () => begun >= 4,
  })
  expect(begun).toBeLessThanOrEqual(6)
  expect(replicatesIn(done.traces)).toHaveLength(30)
})

test('too many failures end it', async () => {
  const done = await runBlocks(slowly([0, 1, 2, 3, 4, 5]), blocksBetween(0, 100, 1), {
    ...options,
    places: 1,
    isOver: failures => failures > 2,
  })
  expect(done.failures.map(({ replicate }) => replicate)).toEqual([0, 1, 2])
  expect(done.traces).toEqual([])
})

test('progress counts what is done and the shares of what is under way', async () => {
  const steps: [number, number][] = []
  const halfway: RunBlock = async (block, onShare) => {
    onShare(0.5)
    if (block.first === 4) throw new Error('broken')
    return traceOf(block)
  }
  await runBlocks(halfway, blocksBetween(0, 5, 4), {
    places: 1,
    isOver: () => false,
    onProgress: (replicates, failures) => steps.push([replicates, failures]),
  })
  expect(steps).toEqual([
    [2, 0],
    [4, 0],
    [4.5, 0],
    [5, 1],
  ])
})
