import fc from 'fast-check'
import { nextBooks } from './budget.ts'
import { quarters } from './calendar.ts'
import { difficultyNames } from './difficulty.ts'
import { levelsAfter, moveBetween, newGame, type Game, type Move } from './game.ts'
import { measureNames, topOf, type Levels } from './measures.ts'

/** A game in which the same move is made first and nothing after it. */
export const gameOf = (first: Move, played = quarters, seed = 'harbour'): Game => ({
  ...newGame('forgiving', seed),
  moves: Array.from({ length: played }, (_, quarter) => (quarter === 0 ? first : {})),
})

const wishes = fc.record(
  Object.fromEntries(measureNames.map(name => [name, fc.nat(topOf(name))])),
) as fc.Arbitrary<Levels>

/** A player who wishes for anything, and when it is too dear, drops measures one after another. */
const playBy = (game: Game, wish: Levels): Game => {
  const levels = levelsAfter(game)
  let wanted = wish
  for (const name of measureNames) {
    if (nextBooks(game, moveBetween(levels, wanted)).left >= 0) break
    wanted = { ...wanted, [name]: 0 }
  }
  return { ...game, moves: [...game.moves, moveBetween(levels, wanted)] }
}

/** Any game that can be played by the rules. */
export const games: fc.Arbitrary<Game> = fc
  .record({
    difficulty: fc.constantFrom(...difficultyNames),
    seed: fc.constantFrom('harbour', 'a', 'luck-2', '0'),
    wished: fc.array(wishes, { maxLength: quarters }),
  })
  .map(({ difficulty, seed, wished }) => wished.reduce(playBy, newGame(difficulty, seed)))
