import bestPlans from './best-plans.json' with { type: 'json' }
import type { DifficultyName } from './difficulty.ts'
import { newGame, type Game } from './game.ts'
import { readGame, writeGame } from './link.ts'

/** The game of the plan that was found by search, with the luck of another. */
export const foundGame = ({ difficulty, seed }: Pick<Game, 'difficulty' | 'seed'>): Game => {
  const read = readGame(writeGame(newGame(difficulty, seed)) + bestPlans[difficulty].moves)
  if (read.kind !== 'game')
    throw new RangeError(`plan against the rules: ${difficulty}; expected one that can be played`)
  return read.game
}

/** Plans that the search ran before it kept this one. */
export const triedFor = (difficulty: DifficultyName): number => bestPlans[difficulty].tried
