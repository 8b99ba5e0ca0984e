import { quarters } from './calendar.ts'
import { difficulties } from './difficulty.ts'
import { isMove, levelsAfter, type Game, type Move } from './game.ts'
import { happenings, type Happening } from './luck.ts'
import { measureNames, stepOf, type Levels } from './measures.ts'

/** The books of one quarter, in dollars. */
export interface Books {
  /** Left over from the quarters before. */
  readonly carried: number
  /** What the board adds. */
  readonly allowance: number
  /** What the measures take that stood before, and go on. */
  readonly standing: number
  /** What the change of this quarter adds to that, each quarter from now on. */
  readonly change: number
  /** What the change takes once. */
  readonly once: number
  /** What is left; never less than 0 after a quarter that could be decided. */
  readonly left: number
}

/** Dollars that measures at these steps take each quarter. */
export const runningCost = (levels: Levels): number =>
  measureNames.reduce((sum, name) => sum + (stepOf(name, levels[name])?.perQuarter ?? 0), 0)

/** Dollars that a move takes once: for every step that a measure is raised. */
export const onceCost = (levels: Levels, move: Move): number =>
  measureNames.reduce((sum, name) => {
    const to = move[name] ?? levels[name]
    let own = 0
    for (let level = levels[name] + 1; level <= to; level++) own += stepOf(name, level)?.once ?? 0
    return sum + own
  }, 0)

/** Dollars that the board adds in a quarter, after what befell the game. */
export const allowanceIn = (
  { difficulty }: Pick<Game, 'difficulty'>,
  happened: readonly Happening[],
  quarter: number,
): number => {
  const held = happened.reduce(
    (share, each) =>
      each.kind === 'cut' && quarter >= each.quarter && quarter < each.until ? each.share : share,
    0,
  )
  return Math.round(difficulties[difficulty].allowance * (1 - held))
}

/** The books of a quarter under a move, from what was carried over and the levels before. */
export const booksOf = (allowance: number, carried: number, levels: Levels, move: Move): Books => {
  const standing = runningCost(levels)
  const change = runningCost({ ...levels, ...move }) - standing
  const once = onceCost(levels, move)
  return {
    carried,
    allowance,
    standing,
    change,
    once,
    left: carried + allowance - standing - change - once,
  }
}

/** The books of every quarter that is decided. */
export const ledgerOf = (
  game: Game,
  happened: readonly Happening[] = happenings(game.difficulty, game.seed),
): readonly Books[] => {
  const books: Books[] = []
  game.moves.forEach((move, quarter) => {
    const carried = books.at(-1)?.left ?? 0
    const allowance = allowanceIn(game, happened, quarter)
    books.push(booksOf(allowance, carried, levelsAfter(game, quarter), move))
  })
  return books
}

/** The books of the quarter that is to be decided next, under a move. */
export const nextBooks = (game: Game, move: Move): Books => {
  const happened = happenings(game.difficulty, game.seed)
  const carried = ledgerOf(game, happened).at(-1)?.left ?? 0
  const allowance = allowanceIn(game, happened, game.moves.length)
  return booksOf(allowance, carried, levelsAfter(game), move)
}

/** The first quarter whose move is none, or costs more than there is; `null` where all is in order. */
export const firstWrong = (game: Game): number | null => {
  const wrong = ledgerOf(game).findIndex(
    ({ left }, quarter) =>
      left < 0 || !isMove(levelsAfter(game, quarter), game.moves[quarter] ?? {}),
  )
  if (wrong >= 0) return wrong
  return game.moves.length > quarters ? quarters : null
}

/** Dollars spent once over the whole game, which the engine’s accounts do not know of. */
export const spentOnce = (game: Game): number =>
  ledgerOf(game).reduce((sum, { once }) => sum + once, 0)
