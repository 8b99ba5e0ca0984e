import { expect, test } from 'vitest'
import { pathOf } from '../graph/paths.ts'
import { scoreRun } from '../scores/score-run.ts'
import { birthsDeaths, type BirthsDeaths } from './births-deaths.ts'

const scored = (model: BirthsDeaths, dt: number, until: number) => {
  const system = birthsDeaths(model)
  const paths = [
    pathOf(system.structure, 'R', [['people', 'births']]),
    pathOf(system.structure, 'crowding', [['crowd', 'deaths']]),
    pathOf(system.structure, 'deaths', [['people', 'deaths']]),
  ]
  return scoreRun(system, paths, dt, until)
}

const rounded = (row: Float64Array, digits: number) =>
  [...row].map(value => Number(value.toFixed(digits)) + 0)

test.each([1, 0.25])('a loop on its own has a score of 1 at every step of %s', dt => {
  const growth = scored({ start: 10, births: 0.1, lifetime: Infinity }, dt, 20)
  const decay = scored({ start: 10, births: 0, lifetime: 8 }, dt, 20)
  for (let step = 0; step < growth.times.length; step++) {
    expect(rounded(growth.scores[step], 12)).toEqual([1, 0, 0])
    expect(rounded(decay.scores[step], 12)).toEqual([0, 0, -1])
  }
})

test('births twice the deaths have two thirds of the change', () => {
  for (const row of scored({ start: 10, births: 0.1, lifetime: 20 }, 0.25, 20).scores)
    expect(rounded(row, 9)).toEqual([2, 0, -1])
  for (const row of scored({ start: 10, births: 0.1, lifetime: 20 }, 0.25, 20).relative)
    expect(rounded(row, 4)).toEqual([0.6667, 0, -0.3333])
})

test('births that equal deaths move nothing, and no loop has a score', () => {
  for (const row of scored({ start: 10, births: 0.1, lifetime: 10 }, 0.25, 20).scores)
    expect(rounded(row, 12)).toEqual([0, 0, 0])
})

test('crowding takes over from births as lifetimes shorten', () => {
  const { relative } = scored({ start: 10, births: 0.1, lifetime: 20, crowding: 1000 }, 0.25, 200)
  expect([0, 60, 100, 200].map(t => rounded(relative[4 * t], 4))).toEqual([
    [0.6623, -0.0033, -0.3344],
    [0.6001, -0.0499, -0.35],
    [0.4773, -0.142, -0.3807],
    [0.4007, -0.1995, -0.3998],
  ])
})
