import { BLOCK, compileScenario, parseScenario } from '@burnout/engine'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tinyScenario } from '../test-scenario.ts'
import {
  blocksBetween,
  blockSize,
  paysForWorkers,
  sharedBlockSize,
  taperedBlocks,
} from './blocks.ts'

/** Eight clinicians, for so many years. */
const runOf = (years: number) =>
  compileScenario(
    parseScenario(tinyScenario(), { file: 'tiny.yaml', set: [`run.horizon=${years} years`] }),
  )

const thousands = {
  ...runOf(30),
  clinics: new Array(100).fill(runOf(30).clinics[0]),
}

test('blocks cover the replicates from one number to another once, in order', () => {
  expect(blocksBetween(10, 17, 3)).toEqual([
    { first: 10, count: 3 },
    { first: 13, count: 3 },
    { first: 16, count: 1 },
  ])
  expect(blocksBetween(5, 5, 3)).toEqual([])
})

test('blocks for workers grow smaller towards the end, and cover the same', () => {
  const counts = taperedBlocks(0, 100, 10, 2).map(({ count }) => count)
  expect(counts).toEqual([10, 10, 10, 10, 10, 10, 10, 8, 6, 4, 4, 4, 4])
  fc.assert(
    fc.property(
      fc.nat(99),
      fc.nat(200),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 64 }),
      (from, more, size, workers) => {
        let next = from
        for (const { first, count } of taperedBlocks(from, from + more, size, workers)) {
          expect([first, count >= 1 && count <= size]).toEqual([next, true])
          next += count
        }
        expect(next).toBe(from + more)
      },
    ),
  )
})

test('in this thread a block is that of the engine, and smaller where a replicate is much work', () => {
  expect(blockSize(runOf(5))).toBe(BLOCK)
  expect(blockSize(thousands)).toBe(1)
})

// 8 clinicians × 365 days × 7 replicates = 20,000 clinician-days, about 5 ms
test('a block for a worker is worth handing over', () => {
  expect(sharedBlockSize(runOf(1), 10_000, 2)).toBe(10)
  expect(sharedBlockSize(runOf(1), 16, 2)).toBe(7)
  expect(sharedBlockSize(compileScenario(parseScenario(tinyScenario(), { file: '' })), 99, 2)).toBe(
    45,
  )
})

test('several workers get several blocks each, so that they end at about the same time', () => {
  expect(sharedBlockSize(runOf(5), 100, 2)).toBe(10)
  expect(sharedBlockSize(runOf(5), 40, 2)).toBe(5)
  expect(sharedBlockSize(runOf(5), 40, 64)).toBe(2)
})

const year = runOf(1)

test('a block has a replicate at least, and no more than half a second of work unless it is one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: 1, max: 256 }),
      (days, replicates, workers) => {
        const run = { ...year, days }
        const size = sharedBlockSize(run, replicates, workers)
        expect(Number.isInteger(size) && size >= 1).toBe(true)
        expect(size === 1 || size * 8 * run.days <= 2_000_000).toBe(true)
      },
    ),
  )
})

test('workers are for more than about a second of work', () => {
  expect(paysForWorkers(runOf(5), 100)).toBe(false)
  expect(paysForWorkers(runOf(5), 1_000)).toBe(true)
  expect(paysForWorkers(thousands, 4)).toBe(true)
})
