import { expect, it } from 'vitest'
import { runningMean } from './running-mean.ts'

it('averages each value with its neighbours', () => {
  expect(runningMean([0, 3, 6, 9], 1)).toEqual([1.5, 3, 6, 7.5])
})

it('changes nothing without neighbours', () => {
  expect(runningMean([4, 1, 7], 0)).toEqual([4, 1, 7])
})
