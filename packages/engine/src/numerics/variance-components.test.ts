import { expect, test } from 'vitest'
import { KeyedRandom } from './random.ts'
import { varianceComponents } from './variance-components.ts'

// Shrout & Fleiss 1979, tables 2 and 4: six targets rated by four judges, ICC(1, 1) = .17
test('the intraclass correlation of Shrout and Fleiss is as printed', () => {
  const { icc, within } = varianceComponents([
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ])
  expect(icc).toBeCloseTo(0.17, 2)
  // table 3: mean square within targets 6.26
  expect(within).toBeCloseTo(6.26, 2)
})

test('groups of unequal size weigh by their exact usual size', () => {
  const { icc, between, within } = varianceComponents([[1], [4, 6], [7, 8, 9]])
  const meanBetween = (1 * (35 / 6 - 1) ** 2 + 2 * (35 / 6 - 5) ** 2 + 3 * (35 / 6 - 8) ** 2) / 2
  const meanWithin = (2 + 2) / 3
  expect(within).toBeCloseTo(meanWithin, 12)
  expect(between).toBeCloseTo((meanBetween - meanWithin) / (11 / 6), 12)
  expect(icc).toBeCloseTo(between / (between + within), 12)
})

test('a share of variance that was put between unequal teams is found again', () => {
  const random = KeyedRandom.fromSeed('variance components')
  const groups = Array.from({ length: 2000 }, (_, team) => {
    const level = Math.sqrt(0.15) * random.normal(1, 0, team, 0)
    return Array.from(
      { length: 3 + (team % 8) },
      (_, person) => level + Math.sqrt(0.85) * random.normal(2, team, person, 0),
    )
  })
  expect(varianceComponents(groups).icc).toBeCloseTo(0.15, 1)
  expect(Math.abs(varianceComponents(groups).icc - 0.15)).toBeLessThan(0.02)
})

test('groups alike have a negative share, and their variance is not below 0', () => {
  const { icc, between } = varianceComponents([
    [1, 3],
    [1, 3],
  ])
  expect(icc).toBeCloseTo(-1, 12)
  expect(between).toBe(0)
})

test('one group, people alone, or people alike cannot be told apart', () => {
  const nothing = { between: 0, within: 0, icc: 0 }
  expect(varianceComponents([[1, 2, 3], []])).toEqual(nothing)
  expect(varianceComponents([[1], [2], [3]])).toEqual(nothing)
  expect(
    varianceComponents([
      [2, 2],
      [2, 2],
    ]),
  ).toEqual(nothing)
})
