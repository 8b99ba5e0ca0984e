import { expect, test } from 'vitest'
import { halfYearMeans, halfYearOf, halfYearsIn } from './beside.ts'

test('a run has as many half-years as it has whole ones, and at least one', () => {
  expect([3, 6, 11.9, 12, 60].map(halfYearsIn)).toEqual([1, 1, 1, 2, 10])
  expect([0, 5.9, 6, 11, 12, 13].map(month => halfYearOf(month, 13))).toEqual([0, 0, 1, 1, 1, 1])
})

test('means are over the records of each half-year, replicate by replicate', () => {
  const values = [
    [1, 10],
    [3, 30],
    [5, 50],
    [7, 90],
  ]
  const means = halfYearMeans([0, 3, 6, 12], 2, (record, r) => values[record][r])
  expect(means.map(row => [...row])).toEqual([
    [2, 20],
    [6, 70],
  ])
})
