import { expect, test } from 'vitest'
import { chanceShare } from './chance.ts'

test('the shares are those of the published example', () => {
  // Shrout & Fleiss 1979, table 2: six targets, four judges; ICC(2, 1) = .29, ICC(3, 4) = .91
  const rows = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ]
  const { ofOneRun, ofTheMeans } = chanceShare(rows)!
  expect(1 - ofOneRun).toBeCloseTo(0.29, 2)
  expect(1 - ofTheMeans).toBeCloseTo(0.91, 2)
})

test('luck that moves all points alike does not blur the means', () => {
  const rows = [0, 1, 2].map(point => [0, 10, 30].map(luck => point + luck))
  const { ofOneRun, ofTheMeans } = chanceShare(rows)!
  expect(ofTheMeans).toBeCloseTo(0, 12)
  expect(ofOneRun).toBeGreaterThan(0.95)
})

test('one replicate, one point or no variation leave nothing to tell', () => {
  expect(chanceShare([[1], [2]])).toBeNull()
  expect(chanceShare([[1, 2]])).toBeNull()
  expect(
    chanceShare([
      [1, 2],
      [1, 2],
    ]),
  ).toBeNull()
  expect(chanceShare([])).toBeNull()
})
