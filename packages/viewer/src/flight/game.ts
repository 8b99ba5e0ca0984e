import { quarters } from './calendar.ts'
import type { DifficultyName } from './difficulty.ts'
import { allOff, measureNames, topOf, type Levels, type MeasureName } from './measures.ts'

/** What is changed in one quarter: the new steps of some measures; none for a quarter that is passed. */
export type Move = Readonly<Partial<Record<MeasureName, number>>>

/** A game so far: everything that follows, follows from this. */
export interface Game {
  readonly difficulty: DifficultyName
  /** The word for the luck: the same word brings the same people and the same events. */
  readonly seed: string
  /** One for each quarter that is decided, at most 20. */
  readonly moves: readonly Move[]
}

/** A word for luck: what a link and a form may hold. */
export const seedPattern = /^[a-z0-9-]{1,24}$/

/** A game before its first decision. */
export const newGame = (difficulty: DifficultyName, seed: string): Game => ({
  difficulty,
  seed,
  moves: [],
})

/** Every quarter passed without a change. */
export const quartersPassed: Game['moves'] = Array.from({ length: quarters }, () => ({}))

export const isOver = ({ moves }: Game): boolean => moves.length >= quarters

/** The steps at which measures stand after so many decided quarters; of all that are decided by default. */
export const levelsAfter = ({ moves }: Pick<Game, 'moves'>, decided = moves.length): Levels =>
  moves.slice(0, decided).reduce<Levels>((levels, move) => ({ ...levels, ...move }), allOff)

/** Whether a move names steps that there are, and none that a measure has already. */
export const isMove = (levels: Levels, move: Move): boolean =>
  measureNames.every(name => {
    const to = move[name]
    return (
      to === undefined ||
      (Number.isInteger(to) && to >= 0 && to <= topOf(name) && to !== levels[name])
    )
  })

/** What has to be changed to come from some levels to others. */
export const moveBetween = (from: Levels, to: Levels): Move =>
  Object.fromEntries(
    measureNames.filter(name => from[name] !== to[name]).map(name => [name, to[name]]),
  )

/** The same game up to a quarter, to be played on otherwise. */
export const branchAt = (game: Game, quarter: number): Game => ({
  ...game,
  moves: game.moves.slice(0, quarter),
})
