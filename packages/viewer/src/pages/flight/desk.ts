import { decisionForm } from '../../controls/flight/decision-form.ts'
import { branch } from '../../controls/flight/branch.ts'
import { make, setText } from '../../dom.ts'
import { adviceIn } from '../../flight/advisers.ts'
import { quarters } from '../../flight/calendar.ts'
import { difficulties } from '../../flight/difficulty.ts'
import type { Game } from '../../flight/game.ts'
import { knownIn, type Known } from '../../flight/news.ts'
import type { Played } from '../../flight/played.ts'
import { recordOf } from '../../record.ts'
import type { Act } from '../../streams/intent.ts'
import { deskWords } from '../../text/flight.ts'
import { adviceWords, adviserWords } from '../../text/flight-advisers.ts'
import { flightChart } from '../../views/flight/flight-chart.ts'
import { figure } from '../figure.ts'
import { deskCharts, deskFigures } from './desk-data.ts'
import type { FlightPlaces } from './flight-skeleton.ts'

/** The news of a quarter, a line each, the newest first. */
export const newsOf = (game: Game, known: Known): readonly string[] => {
  const { newsLate } = difficulties[game.difficulty]
  const survey = known.surveys.at(-1)
  const figures = known.figures.at(-1)
  const isNew = known.quarter === 0 || (survey !== undefined && survey.quarter >= 0)
  return [
    ...known.happened.map(deskWords.happening),
    ...known.ended.map(deskWords.ended),
    ...(known.happened.length + known.ended.length === 0 && known.quarter > 0
      ? [deskWords.nothingHappened]
      : []),
    ...(survey !== undefined && isNew
      ? [deskWords.survey(survey)]
      : [deskWords.noSurvey(newsLate)]),
    ...(figures === undefined ? [] : [deskWords.figures(figures)]),
  ]
}

/** Composes the desk of a quarter; returns what draws it, also while a quarter is played. */
export const desk = (
  places: FlightPlaces,
  act: Act,
): ((game: Game, played: Played | null) => void) => {
  const drawForm = decisionForm(places, act)
  const drawBranch = branch(places.deskBranch, act)
  const drawCharts = recordOf(deskCharts, name => figure(places.charts[name], flightChart))
  return (game, played) => {
    drawForm({ game, busy: played === null })
    if (played === null) return
    const known = knownIn(game, played)
    setText(places.question, deskWords.question(known.quarter, quarters))
    setText(places.sentence, deskWords.sentence(known.surveys.at(-1), known.figures.at(-1)))
    setText(places.detail, deskWords.when(known.quarter))
    places.news.replaceChildren(...newsOf(game, known).map(text => make('li', {}, text)))
    places.advice.replaceChildren(
      ...adviceIn(game, played).map(({ adviser, id, candid }) => {
        const { name, interest } = adviserWords[adviser]
        const { says, but } = adviceWords[id]
        return make(
          'li',
          { 'data-adviser': adviser },
          make('h3', {}, name, make('span', { class: 'hint' }, interest)),
          make('blockquote', {}, candid ? `${says} ${but}` : says),
        )
      }),
    )
    const figures = deskFigures(game, known)
    for (const name of deskCharts) drawCharts[name](figures[name])
    places.back.hidden = known.quarter === 0
    if (known.quarter > 0) drawBranch(game)
  }
}
