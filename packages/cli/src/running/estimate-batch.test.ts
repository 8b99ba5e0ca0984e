import { seriesNames } from '@burnout/engine'
import { expect, test } from 'vitest'
import { estimateBatch } from './estimate-batch.ts'
import { threePoints } from '../test-batch.ts'

/** A clock on which every look takes 0.1 s. */
const clock = () => {
  let time = 0
  return () => (time += 100)
}

test('a batch takes as long as its runs would one after another, shared among the jobs', () => {
  // 4 runs of 8 weeks, looked at every week, take some 0.9 s
  const { runs, seconds } = estimateBatch(threePoints(), 1, clock())
  expect(runs).toBe(12)
  expect(seconds).toBeGreaterThan(12 * 0.2)
  expect(seconds).toBeLessThan(12 * 0.3)
  expect(estimateBatch(threePoints(), 4, clock()).seconds).toBeCloseTo(seconds / 4, 10)
})

test('until it is done it takes room for every record of every run', () => {
  expect(estimateBatch(threePoints(), 1, clock()).bytes).toBe(12 * 9 * seriesNames.length * 8)
})

test('where the first block takes longer than a trial, its time is told from its beginning', () => {
  // setting out, between the first two looks of a trial, takes an hour, and a week of four runs 1 s
  const looksOfTrial = 4
  let [looks, time] = [0, 0]
  const slow = () => (time += looks++ % looksOfTrial === 1 ? 3_600_000 : 1_000)
  const { seconds } = estimateBatch(threePoints(), 1, slow)
  // the trial ends with the first week, and the look after it is counted as well
  expect(seconds).toBe((12 * 8 * 2) / 4)
})
