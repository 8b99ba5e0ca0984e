import { dayOfQuarter } from './calendar.ts'
import { difficulties } from './difficulty.ts'
import type { Game } from './game.ts'
import { happenings, type Happening } from './luck.ts'
import type { Played, PlayedSeries } from './played.ts'
import { leaversOn, surveyOn, type SurveyNews } from './survey.ts'

/** What the books and the diary of the organisation say of one quarter, as soon as it is over. */
export interface QuarterFigures {
  readonly quarter: number
  /** People who left. */
  readonly leavers: number
  /** Empty posts at its end. */
  readonly vacancies: number
  /** Mean days to the next appointment. */
  readonly waitDays: number
  /** Visits given in a mean week. */
  readonly visits: number
}

/** Everything that a player may know before deciding on a quarter. */
export interface Known {
  /** The quarter to be decided, counted from 0; 20 when the game is over. */
  readonly quarter: number
  /** Surveys whose results are there, the oldest first. */
  readonly surveys: readonly SurveyNews[]
  /** Quarters that are over. */
  readonly figures: readonly QuarterFigures[]
  /** What began in the quarter that is just over, and cuts that hold from now on. */
  readonly happened: readonly Happening[]
  /** Surges that are over since. */
  readonly ended: readonly Happening[]
}

const meanBetween = ({ t, runs }: Played, name: PlayedSeries, from: number, to: number): number => {
  const own = runs[0]?.[name].filter((_, record) => {
    const day = t[record] ?? 0
    return day > from && day <= to
  })
  return own === undefined || own.length === 0
    ? Number.NaN
    : own.reduce((sum, value) => sum + value, 0) / own.length
}

const lastBefore = ({ t, runs }: Played, name: PlayedSeries, day: number): number =>
  runs[0]?.[name].filter((_, record) => (t[record] ?? 0) <= day).at(-1) ?? Number.NaN

const figuresOf = (played: Played, quarter: number): QuarterFigures => {
  const [from, to] = [dayOfQuarter(quarter), dayOfQuarter(quarter + 1)]
  return {
    quarter,
    leavers: played.answers === null ? 0 : leaversOn(played.answers, to),
    vacancies: lastBefore(played, 'vacancies', to),
    waitDays: meanBetween(played, 'waitDays', from, to),
    visits: meanBetween(played, 'visitsPerWeek', from, to),
  }
}

/**
 * What is known when the next quarter of a game is to be decided: the figures of every quarter before at
 * once, surveys late. Of a run that goes on, nothing later than the game is read.
 */
export const knownIn = (game: Game, played: Played): Known => {
  const quarter = game.moves.length
  const { newsLate } = difficulties[game.difficulty]
  const { answers } = played
  const latest = quarter - 1 - newsLate
  const happened = happenings(game.difficulty, game.seed)
  return {
    quarter,
    surveys:
      answers === null
        ? []
        : [-1, ...Array.from({ length: Math.max(0, latest + 1) }, (_, each) => each)].map(each =>
            surveyOn(answers, dayOfQuarter(each + 1), each, game.seed),
          ),
    figures: Array.from({ length: quarter }, (_, each) => figuresOf(played, each)),
    happened: happened.filter(each =>
      each.kind === 'cut' ? each.quarter === quarter : each.quarter === quarter - 1,
    ),
    ended: happened.filter(
      each => (each.kind === 'surge' || each.kind === 'cut') && each.until === quarter,
    ),
  }
}
