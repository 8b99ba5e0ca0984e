import { expect, it } from 'vitest'
import type { CompiledRun } from '@burnout/engine'
import { blocksOf, paysToShare } from './blocks.ts'

it('begins with a single replicate and covers every one once', () => {
  const blocks = blocksOf(100)
  expect(blocks[0]).toEqual({ first: 0, count: 1, tell: true })
  const covered = blocks.flatMap(({ first, count }) =>
    Array.from({ length: count }, (_, i) => first + i),
  )
  expect(covered).toEqual(Array.from({ length: 100 }, (_, i) => i))
})

it('shares the first eight among two workers, and then makes blocks of eight', () => {
  expect(
    blocksOf(100)
      .slice(0, 7)
      .map(({ count }) => count),
  ).toEqual([1, 3, 4, 8, 8, 8, 8])
})

it('makes the last blocks smaller, so that two workers end nearly together', () => {
  expect(
    blocksOf(100)
      .slice(-8)
      .map(({ count }) => count),
  ).toEqual([7, 6, 4, 3, 2, 2, 2, 2])
})

it('tells the page when the replicates have grown fivefold, and at the end', () => {
  const told = blocksOf(100)
    .filter(({ tell }) => tell)
    .map(({ first, count }) => first + count)
  expect(told).toEqual([1, 8, 40, 100])
})

it('manages with one replicate', () => {
  expect(blocksOf(1)).toEqual([{ first: 0, count: 1, tell: true }])
})

it('shares a run of a million clinician-days and more, and keeps what is less to one worker', () => {
  // one group of four, of which the first has all the posts
  const run = (posts: number, replicates: number) =>
    ({ clinics: [{ seats: [posts, 0, 0, 0] }], days: 1_000, replicates }) as unknown as CompiledRun
  expect(paysToShare(run(10, 100))).toBe(true)
  expect(paysToShare(run(10, 99))).toBe(false)
})
