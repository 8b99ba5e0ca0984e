import { branch } from '../../controls/flight/branch.ts'
import { make, setText } from '../../dom.ts'
import { difficulties } from '../../flight/difficulty.ts'
import { triedFor } from '../../flight/found.ts'
import type { Game } from '../../flight/game.ts'
import type { Played } from '../../flight/played.ts'
import { emptyAtEnd, scoreNames } from '../../flight/score.ts'
import { recordOf } from '../../record.ts'
import type { Reveal } from '../../streams/flight.ts'
import type { Act } from '../../streams/intent.ts'
import { revealWords } from '../../text/flight-reveal.ts'
import { loopTitle } from '../../text/loop-page.ts'
import { loopTexts } from '../../text/loop-words.ts'
import { flightChart } from '../../views/flight/flight-chart.ts'
import { luckDots } from '../../views/flight/luck-dots.ts'
import { plainTable } from '../../views/plain-table.ts'
import { shareStrip } from '../../views/share-strip.ts'
import { figure } from '../figure.ts'
import { decisionTable, foundMoves } from './decision-data.ts'
import type { FlightPlaces } from './flight-skeleton.ts'
import {
  largestLoops,
  loopStory,
  luckRows,
  scoresWithin,
  scoreTable,
  truthCharts,
  truthFigures,
} from './reveal-data.ts'

const items = (texts: readonly string[]): readonly HTMLElement[] =>
  texts.map(text => make('li', {}, text))

/** Composes what is shown after the last quarter; returns what draws it as it comes. */
export const reveal = (
  places: FlightPlaces,
  act: Act,
): ((game: Game, own: Played, revealed: Reveal) => void) => {
  const drawScores = plainTable(places.scoreTable)
  const drawTruth = recordOf(truthCharts, name => figure(places.truth[name], flightChart))
  const drawLucks = recordOf(scoreNames, name => luckDots(places.lucks[name]))
  const drawStrip = shareStrip(places.strip)
  const drawDecisions = plainTable(places.decisions)
  const drawBranch = branch(places.revealBranch, act)

  const drawLoops = ({ scores, done, fault }: Reveal): void => {
    places.strip.hidden = scores === null
    if (fault !== null) setText(places.loopText, revealWords.loopsFailed(fault))
    else if (scores === null) setText(places.loopText, revealWords.loopsWorking(done))
    if (scores === null) {
      places.loops.replaceChildren()
      return
    }
    const largest = largestLoops(scores)
    setText(
      places.loopText,
      largest.length > 0 ? revealWords.loopsAbout(scores.replicates) : revealWords.loopsNone,
    )
    drawStrip(loopStory(scores))
    places.loops.replaceChildren(
      ...largest.map(([name, share]) =>
        make(
          'li',
          {},
          make('strong', {}, loopTitle(name)),
          ` ${revealWords.loop(share)}. ${loopTexts[name].story}`,
        ),
      ),
    )
  }

  let shown: readonly (Played | Reveal['lucks'])[] = []
  return (game, own, revealed) => {
    const { nothing, best, lucks } = revealed
    const compared = { game, own, nothing, best }
    const scores = scoresWithin(compared)
    setText(places.question, revealWords.question)
    setText(
      places.sentence,
      scores.nothing === null || nothing === null
        ? revealWords.counting
        : revealWords.sentence(
            { ...scores.own, empty: emptyAtEnd(own) },
            { ...scores.nothing, empty: emptyAtEnd(nothing) },
          ),
    )
    drawLoops(revealed)
    // the loops are looked for long after the rest stands, which is not drawn again for each step of that
    const parts = [own, nothing, best, lucks]
    if (parts.every((part, index) => part === shown[index])) return
    shown = parts
    setText(places.surveyed, revealWords.surveyed(difficulties[game.difficulty].newsLate))
    drawScores(scoreTable(compared))
    const figures = truthFigures(compared)
    for (const name of truthCharts) drawTruth[name](figures[name])
    setText(places.luckText, lucks === null ? revealWords.luckWorking : revealWords.luckAbout)
    const rows = lucks === null ? null : luckRows(game, lucks)
    setText(
      places.detail,
      rows === null
        ? revealWords.detail
        : `${revealWords.otherLucks(rows.people)} ${revealWords.detail}`,
    )
    for (const name of scoreNames) {
      places.lucks[name].hidden = rows === null
      if (rows !== null) drawLucks[name](rows[name])
    }
    drawDecisions(decisionTable(game))
    setText(places.bestText, revealWords.found(triedFor(game.difficulty)))
    places.best.replaceChildren(...items(foundMoves(game)))
    drawBranch(game)
  }
}
