import { quarters } from './calendar.ts'
import { spentOnce } from './budget.ts'
import type { Game } from './game.ts'
import type { Played } from './played.ts'

/** How a game went: three numbers that are never made one. Lower is better in each. */
export interface Score {
  /** Mean share of clinicians burned out over the five years, 0–1. */
  readonly people: number
  /** Mean days to the next appointment over the five years. */
  readonly patients: number
  /** Dollars that burnout and the answers to it cost in the five years. */
  readonly money: number
}

export type ScoreName = keyof Score

export const scoreNames = ['people', 'patients', 'money'] as const satisfies readonly ScoreName[]

/** What stands beside the three numbers, and must not be lost behind them. */
export interface Besides {
  /** Patients harmed in the five years. */
  readonly harmed: number
  /** Share of clinicians burned out in the last year, 0–1. */
  readonly lastYear: number
}

/** Records of a year. */
const recordsOfYear = 52

/** Years of a game. */
const years = quarters / 4

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** The scores of every run of a game that was played to its end; `once` is spent outside the accounts. */
export const scoresOf = ({ runs }: Pick<Played, 'runs'>, once: number): readonly Score[] =>
  runs.map(({ burnedOut, waitDays, netCost }) => ({
    people: meanOf(burnedOut),
    patients: meanOf(waitDays),
    money: (netCost.at(-1) ?? Number.NaN) + once,
  }))

/** The score of a game’s own run. */
export const scoreOf = (played: Pick<Played, 'runs'>, game: Game): Score => {
  const [own] = scoresOf(played, spentOnce(game))
  if (own === undefined) throw new RangeError('no run to score; expected at least one')
  return own
}

/** Posts that are empty when the five years are over: nobody in them answers a survey. */
export const emptyAtEnd = ({ runs }: Pick<Played, 'runs'>): number =>
  runs[0]?.vacancies.at(-1) ?? Number.NaN

/** What stands beside the score of a game’s own run. */
export const besidesOf = ({ runs }: Pick<Played, 'runs'>): Besides => {
  const [own] = runs
  if (own === undefined) throw new RangeError('no run to read; expected at least one')
  return {
    harmed: years * meanOf(own.harmEvents),
    lastYear: meanOf(own.burnedOut.slice(-recordsOfYear)),
  }
}
