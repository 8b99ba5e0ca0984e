import { seriesNames } from '@burnout/engine'
import { expect, test } from 'vitest'
import { estimateBatch } from './estimate-batch.ts'
import { threePoints } from '../test-batch.ts'

test('a batch takes as long as its runs would one after another, shared among the jobs', () => {
  // a clock on which every look takes 0.1 s: 4 runs of 8 weeks, looked at every week, take 0.9 s
  const clock = () => {
    let time = 0
    return () => (time += 100)
  }
  const { runs, seconds } = estimateBatch(threePoints(), 1, clock())
  expect(runs).toBe(12)
  expect(seconds).toBeGreaterThan(12 * 0.2)
  expect(seconds).toBeLessThan(12 * 0.3)
  expect(estimateBatch(threePoints(), 4, clock()).seconds).toBeCloseTo(seconds / 4, 10)
})

test('until it is done it takes room for every record of every run', () => {
  expect(estimateBatch(threePoints(), 1).bytes).toBe(12 * 9 * seriesNames.length * 8)
})
