import type { Trace } from '@burnout/engine'
import { expect, it } from 'vitest'
import type { Block } from './blocks.ts'
import { workload } from './workload.ts'

/** One replicate, then blocks of eight; the page is told after 1, 9, 41 and at the end. */
const blocksOf = (replicates: number): readonly Block[] =>
  Array.from({ length: Math.ceil((replicates + 7) / 8) }, (_, i) => {
    const first = Math.max(0, 8 * i - 7)
    const shown = Math.min(8 * i + 1, replicates)
    return { first, count: shown - first, tell: [1, 9, 41, replicates].includes(shown) }
  })

const trace = (first: number, count: number): Trace => ({ first, count }) as unknown as Trace

it('takes every block once when it is alone', () => {
  const load = workload(blocksOf(30))
  const taken: number[] = []
  for (let block = load.take(); block !== null; block = load.take()) {
    taken.push(block.first)
    load.done(block.first, trace(block.first, block.count))
  }
  expect(taken).toEqual([0, 1, 9, 17, 25])
  expect(load.finished()).toBe(true)
})

it('takes back what the other worker has not begun', () => {
  const load = workload(blocksOf(46))
  load.take()
  const lent = Array.from({ length: 5 }, () => load.lend()?.first)
  expect(lent).toEqual([1, 9, 17, 25, undefined])
  load.done(0, trace(0, 1))
  expect(load.take()?.first).toBe(1)
  load.done(1, trace(1, 8))
  expect(load.take()?.first).toBe(9)
  expect(load.lend()?.first).toBe(33)
})

it('leaves a worker that helps what waits for it, until nothing else is left, and takes the last first', () => {
  const load = workload(blocksOf(41))
  load.take()
  expect(Array.from({ length: 4 }, () => load.lend()?.first)).toEqual([1, 9, 17, 25])
  load.begun(1)
  load.done(0, trace(0, 1))
  expect(load.take()?.first).toBe(33)
  load.done(33, trace(33, 8))
  expect(load.take()?.first).toBe(25)
  load.done(25, trace(25, 8))
  expect(load.take()?.first).toBe(17)
})

it('tells of replicates in their order, whoever computed them', () => {
  const load = workload(blocksOf(41))
  load.take()
  load.done(0, trace(0, 1))
  expect(load.news()?.map(({ first }) => first)).toEqual([0])
  load.take()
  load.lend()
  load.begun(9)
  load.done(9, trace(9, 8))
  expect(load.news()).toBeNull()
  load.done(1, trace(1, 8))
  expect(load.news()?.map(({ first }) => first)).toEqual([0, 1])
  for (const first of [33, 25, 17]) load.done(first, trace(first, 8))
  expect(load.news()?.map(({ first }) => first)).toEqual([0, 1, 9, 17, 25, 33])
  expect(load.news()).toBeNull()
})

it('begins anew with what was lent to a worker that is gone', () => {
  const load = workload(blocksOf(9))
  load.take()
  load.lend()
  load.begun(1)
  load.done(0, trace(0, 1))
  expect(load.take()).toBeNull()
  load.recall()
  expect(load.take()?.first).toBe(1)
})
