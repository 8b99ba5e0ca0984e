import { expect, test } from 'vitest'
import { finished, onePoint, tiny } from '../../test-batch.ts'
import { sliceTrace } from './slice-trace.ts'

const batch = onePoint(tiny(), false, [14, 56])
const { trace } = finished(batch, 0, 0, 4)

test('some replicates of a block are what the engine gives for them alone', () => {
  for (const [first, count] of [
    [0, 1],
    [1, 2],
    [3, 1],
  ] as const)
    expect(sliceTrace(trace, first, count)).toEqual(finished(batch, 0, first, count).trace)
})

test('a whole block is not copied', () => {
  expect(sliceTrace(trace, 0, 4)).toBe(trace)
})
