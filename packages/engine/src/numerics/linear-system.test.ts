import { expect, test } from 'vitest'
import { solveLinearSystem } from './linear-system.ts'

// The Nine Chapters on the Mathematical Art, chapter 8, problem 1: 9¼, 4¼ and 2¾ measures
test('the oldest printed system has its printed solution', () => {
  const solution = solveLinearSystem(
    [
      [3, 2, 1],
      [2, 3, 1],
      [1, 2, 3],
    ],
    [39, 34, 26],
  )
  expect(solution?.map(x => Math.round(1e9 * x) / 1e9)).toEqual([9.25, 4.25, 2.75])
})

test('a zero where the first pivot should be is stepped round', () => {
  expect(
    solveLinearSystem(
      [
        [0, 2],
        [3, 0],
      ],
      [4, 9],
    ),
  ).toEqual([3, 2])
})

test('rows that depend on one another have no single solution', () => {
  expect(
    solveLinearSystem(
      [
        [1, 2],
        [2, 4],
      ],
      [1, 2],
    ),
  ).toBeNull()
})
