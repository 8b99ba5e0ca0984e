import { expect, it } from 'vitest'
import bestPlans from './best-plans.json' with { type: 'json' }
import { difficultyNames } from './difficulty.ts'
import { foundGame } from './found.ts'
import { scenarioOf } from './organisation.ts'
import { play } from './played.ts'
import { scoreOf } from './score.ts'
import { alwaysAffordable, scoreOver, search } from './search.ts'
import { gameOf } from './test-games.ts'
import type { Move } from './game.ts'

const lucks = ['harbour', 'red', 'north']

/** Mean shares burned out in each year, over some lucks. */
const byYear = (first: Move): readonly number[] => {
  const years = [0, 0, 0, 0, 0]
  for (const seed of lucks) {
    const { runs } = play(scenarioOf(gameOf(first, 20, seed)))
    const burnedOut = runs[0]?.burnedOut ?? []
    years.forEach((_, year) => {
      const own = burnedOut.slice(year * 52, year * 52 + 52)
      years[year] =
        (years[year] ?? 0) + own.reduce((sum, value) => sum + value, 0) / own.length / lucks.length
    })
  }
  return years
}

it('quick fixes only are a trap: better in the first year, far worse in the last', () => {
  const nothing = byYear({})
  const quick = byYear({ wellness: 2, visitLength: 1 })
  expect(quick[0]).toBeLessThan(nothing[0] ?? 0)
  expect(quick[4]).toBeGreaterThan((nothing[4] ?? 1) + 0.05)
})

it('a steady repair beats doing nothing with every luck, for people and for money', () => {
  for (const seed of lucks) {
    const nothing = gameOf({}, 20, seed)
    const repair = gameOf({ improvementCapacity: 2, leadership: 1, supportStaff: 1 }, 20, seed)
    const [before, after] = [nothing, repair].map(game => scoreOf(play(scenarioOf(game)), game))
    expect(after?.people).toBeLessThan(before?.people ?? 0)
    expect(after?.money).toBeLessThan(before?.money ?? 0)
  }
})

for (const difficulty of difficultyNames) {
  const { unseen, seen } = bestPlans[difficulty]

  it(`the best plan found for the ${difficulty} game is one by its rules, and can always be paid for`, () => {
    for (const seed of [...seen.lucks, 'harbour']) {
      expect(alwaysAffordable(foundGame({ difficulty, seed }))).toBe(true)
    }
  })

  it(`the best plan found for the ${difficulty} game scores what is written of it, and beats doing nothing`, () => {
    const { moves } = foundGame({ difficulty, seed: 'red' })
    const score = scoreOver(difficulty, moves, unseen.lucks)
    for (const name of ['people', 'patients', 'money', 'harmed', 'lastYear'] as const) {
      expect(score[name] / unseen.score[name]).toBeCloseTo(1, 6)
      expect(score[name]).toBeLessThan(unseen.nothing[name])
    }
  })
}

it('a search is the same again, and climbs', () => {
  const options = { lucks: ['a'], trials: 12, seed: 'test' }
  const found = search('forgiving', options)
  expect(search('forgiving', options)).toEqual(found)
  expect(found.score.people).toBeLessThanOrEqual(found.nothing.people)
  expect(found.score.money).toBeLessThanOrEqual(found.nothing.money)
})
