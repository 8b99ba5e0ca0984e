import { expect, test } from 'vitest'
import { activityOf, rangesOf, trailingShares, windowedShares } from './activity.ts'

test('activity counts the change of each stock in parts of its range', () => {
  const ranges = rangesOf([
    [1, 100, 5],
    [3, 50, 5],
    [2, 60, 5],
  ])
  expect([...ranges]).toEqual([2, 50, 0])
  expect(activityOf([-1, 25, 9], ranges)).toBe(1)
  expect(activityOf([0, 0, 0], ranges)).toBe(0)
})

const shares = [
  [1, 0],
  [0.5, -0.5],
  [0, -1],
]

test('an instant in which little changes has little weight', () => {
  expect([...windowedShares(shares, [3, 0, 1])]).toEqual([0.75, -0.25])
  expect([...windowedShares(shares, [3, 0, 1], 1)]).toEqual([0, -1])
  expect([...windowedShares(shares, [0, 0, 0])]).toEqual([0, 0])
})

test('a trailing window holds what has been so far', () => {
  const rows = trailingShares(shares, [1, 1, 1], 2).map(row => [...row])
  expect(rows).toEqual([
    [1, 0],
    [0.75, -0.25],
    [0.25, -0.75],
  ])
})
