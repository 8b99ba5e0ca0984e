import { levelsAfter, type Game } from '../../flight/game.ts'
import { foundGame } from '../../flight/found.ts'
import { measureNames, measures, stepOf, type MeasureName } from '../../flight/measures.ts'
import { dollars } from '../../format.ts'
import { keysOf } from '../../record.ts'
import { deskWords } from '../../text/flight.ts'
import { kindWords, measureWords } from '../../text/flight-measures.ts'
import { revealWords } from '../../text/flight-reveal.ts'
import type { PlainTable } from '../../views/plain-table.ts'

const heldIn = (game: Game, name: MeasureName): readonly number[] =>
  game.moves.map((_, quarter) => levelsAfter(game, quarter + 1)[name]).filter(level => level > 0)

const spentOn = (game: Game, name: MeasureName): number =>
  game.moves.reduce((sum, _, quarter) => {
    const before = levelsAfter(game, quarter)[name]
    const level = levelsAfter(game, quarter + 1)[name]
    let once = 0
    for (let each = before + 1; each <= level; each++) once += stepOf(name, each)?.once ?? 0
    return sum + once + (stepOf(name, level)?.perQuarter ?? 0)
  }, 0)

/** Everything that was decided, what it was for, and what it is in this model. */
export const decisionTable = (game: Game): PlainTable => {
  const { measure, kind, held, spent, lesson } = revealWords.decisionColumns
  const used = measureNames.filter(name => heldIn(game, name).length > 0)
  return {
    caption: used.length === 0 ? revealWords.none : '',
    columns: [measure, kind, held, spent, lesson],
    rows: used.map(name => [
      measureWords[name].name,
      kindWords[measures[name].kind],
      revealWords.held(heldIn(game, name).length, game.moves.length),
      dollars(spentOn(game, name)),
      measureWords[name].lesson,
    ]),
  }
}

/** What the found plan decided, quarter by quarter; quarters that it passed are left out. */
export const foundMoves = (game: Game): readonly string[] =>
  foundGame(game).moves.flatMap((move, quarter) => {
    const changes = keysOf(move).map(name =>
      deskWords.change(measureWords[name].name, measureWords[name].levels[move[name] ?? 0] ?? ''),
    )
    return changes.length === 0 ? [] : [revealWords.foundMove(quarter, changes)]
  })
