import { compileScenario, simulate } from '@burnout/engine'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOfQuarter, surveyDays } from './calendar.ts'
import { branchAt } from './game.ts'
import { knownIn } from './news.ts'
import { scenarioOf } from './organisation.ts'
import { play } from './played.ts'
import { gameOf, games } from './test-games.ts'

const recorded = (scenario: ReturnType<typeof scenarioOf>) => {
  const trace = simulate(compileScenario(scenario), { first: 0, count: 1 })
  if (trace === null) throw new Error('stopped')
  return trace
}

it('a later decision never changes an earlier record, down to the last bit', () => {
  const longGames = games.filter(({ moves }) => moves.length >= 4)
  fc.assert(
    fc.property(longGames, fc.nat(2), (game, less) => {
      const before = branchAt(game, 3 - less)
      const now = branchAt(game, 4)
      const [past, present] = [recorded(scenarioOf(before)), recorded(scenarioOf(now))]
      const rows = past.values.length / past.records
      for (let row = 0; row < rows; row++)
        expect(
          present.values.slice(row * present.records, row * present.records + past.records),
        ).toEqual(past.values.slice(row * past.records, (row + 1) * past.records))
    }),
    { numRuns: 6 },
  )
})

it('news that was told is never told otherwise later', () => {
  const moves = [{ supportStaff: 1 }, {}, { hiringFreeze: 1 }, { wellness: 1 }]
  const game = { ...gameOf({}), moves }
  const told = moves.map((_, played) => {
    const sofar = branchAt(game, played)
    return knownIn(sofar, play(scenarioOf(sofar), surveyDays(played)))
  })
  const last = told.at(-1)
  for (const { surveys, figures } of told) {
    expect(last?.surveys.slice(0, surveys.length)).toEqual(surveys)
    expect(last?.figures.slice(0, figures.length)).toEqual(figures)
  }
})

it('a replay of the same game equals it', () => {
  const game = gameOf({ redesign: 1 }, 3)
  const again = () => play(scenarioOf(game), surveyDays(3))
  expect(again()).toEqual(again())
})

it('more runs leave the first as it was', () => {
  const game = gameOf({ wellness: 1 }, 2)
  const alone = play(scenarioOf(game))
  const many = play(scenarioOf(game, { replicates: 5 }))
  expect(many.runs).toHaveLength(5)
  expect(many.runs[0]).toEqual(alone.runs[0])
})

it('a game is run to the end of its last quarter, or to the end when asked', () => {
  expect(scenarioOf(gameOf({}, 3)).run.horizon).toBe(dayOfQuarter(3))
  expect(scenarioOf(gameOf({}, 3), { toTheEnd: true }).run.horizon).toBe(1826)
})
