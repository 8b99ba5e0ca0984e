import { quarters } from './calendar.ts'
import { firstWrong } from './budget.ts'
import { codePattern } from './code-pattern.ts'
import { difficulties, difficultyNames } from './difficulty.ts'
import { branchAt, seedPattern, type Game, type Move } from './game.ts'
import { measureNames, measures } from './measures.ts'

/** The way in which this version writes a game; a change of measures, prices or rules raises it. */
const version = '1'

/** What became of the text of a link. */
export type Read =
  | { readonly kind: 'game'; readonly game: Game }
  /** Not a game of this version at all. */
  | { readonly kind: 'unreadable'; readonly fault: 'version' | 'text' }
  /** Played by the rules only up to a quarter; the game so far is kept. */
  | { readonly kind: 'stopped'; readonly game: Game; readonly quarter: number }

const writeMove = (move: Move): string =>
  measureNames
    .filter(name => move[name] !== undefined)
    .map(name => `${measures[name].letter}${move[name]}`)
    .join('')

/** Writes a game for a link: `version.difficulty.luck.moves`, every quarter closed by an underscore. */
export const writeGame = ({ difficulty, seed, moves }: Game): string =>
  [
    version,
    difficulties[difficulty].letter,
    seed,
    moves.map(move => `${writeMove(move)}_`).join(''),
  ].join('.')

/** The move that a text means; `null` when it means none. */
const readMove = (text: string): Move | null => {
  const pairs = text.match(/[a-z]\d/g) ?? []
  if (pairs.join('') !== text) return null
  const named = pairs.map(pair => ({
    name: measureNames.find(each => measures[each].letter === pair[0]),
    to: Number(pair[1]),
  }))
  const known = named.flatMap(({ name, to }) => (name === undefined ? [] : [[name, to] as const]))
  const once = new Set(known.map(([name]) => name)).size === named.length
  return once ? Object.fromEntries(known) : null
}

/**
 * Reads a game from a link. Whatever anybody has written there, the answer is a game that could have been
 * played, or that there is none.
 */
export const readGame = (text: string): Read => {
  if (!codePattern.test(text)) return { kind: 'unreadable', fault: 'text' }
  const [written, letter, seed = '', moves = '', ...rest] = text.split('.')
  if (written !== version) return { kind: 'unreadable', fault: 'version' }
  const difficulty = difficultyNames.find(name => difficulties[name].letter === letter)
  const parts = moves.split('_')
  if (difficulty === undefined || rest.length > 0 || !seedPattern.test(seed) || parts.pop() !== '')
    return { kind: 'unreadable', fault: 'text' }
  const read = parts.slice(0, quarters).map(readMove)
  const unread = read.indexOf(null)
  const game: Game = { difficulty, seed, moves: read.map(move => move ?? {}) }
  const wrong =
    firstWrong(unread < 0 ? game : branchAt(game, unread)) ?? (unread < 0 ? null : unread)
  const stop = wrong ?? (parts.length > quarters ? quarters : null)
  return stop === null
    ? { kind: 'game', game }
    : { kind: 'stopped', game: branchAt(game, stop), quarter: stop }
}
