import { monthOfQuarter, quarters } from '../../flight/calendar.ts'
import { ledgerOf } from '../../flight/budget.ts'
import { difficulties } from '../../flight/difficulty.ts'
import type { Game } from '../../flight/game.ts'
import type { Known } from '../../flight/news.ts'
import { decimal } from '../../format.ts'
import { courseDomain } from '../../reading/course-domain.ts'
import { recordOf } from '../../record.ts'
import { figureWords } from '../../text/figure.ts'
import { deskWords } from '../../text/flight.ts'
import type { FlightChart, ToldPoint } from '../../views/flight/flight-chart.ts'
import type { FigureData } from '../figure.ts'

/** What is drawn of a game that goes on. */
export const deskCharts = ['burnedOut', 'waitDays', 'leavers', 'money'] as const
export type DeskChart = (typeof deskCharts)[number]

/** What the years are called below an axis. */
export const yearNames: readonly string[] = Array.from({ length: quarters / 4 }, (_, year) =>
  year === 0 ? deskWords.years(1) : decimal(year + 1),
)

interface Told extends ToldPoint {
  /** −1 for the time before the first. */
  readonly quarter: number
}

/** A value of a whole quarter stands in its middle, one of its end at its end. */
const inQuarter = (quarter: number, value: number): Told => ({
  quarter,
  month: monthOfQuarter(quarter + 0.5),
  value,
  range: null,
})

interface Rule {
  readonly points: readonly Told[]
  readonly scale: number
  readonly colour: string
  readonly zero: boolean
  readonly span: number
  /** Whether it is known late. */
  readonly late: boolean
}

const rulesOf = (game: Game, known: Known): Readonly<Record<DeskChart, Rule>> => ({
  burnedOut: {
    points: known.surveys.map(({ quarter, burnedOut, margin }) => ({
      quarter,
      month: monthOfQuarter(quarter + 1),
      value: burnedOut,
      range: [Math.max(0, burnedOut - margin), Math.min(1, burnedOut + margin)],
    })),
    scale: 100,
    colour: 'burnedOut',
    zero: true,
    span: 0.8,
    late: true,
  },
  waitDays: {
    points: known.figures.map(({ quarter, waitDays }) => inQuarter(quarter, waitDays)),
    scale: 1,
    colour: 'waitDays',
    zero: true,
    span: 40,
    late: false,
  },
  leavers: {
    points: known.figures.map(({ quarter, leavers }) => inQuarter(quarter, leavers)),
    scale: 1,
    colour: 'headcount',
    zero: true,
    span: 5,
    late: false,
  },
  money: {
    points: ledgerOf(game).map(({ left }, quarter) => inQuarter(quarter, left)),
    scale: 1 / 1_000,
    colour: 'ink',
    zero: true,
    span: 120_000,
    late: false,
  },
})

/** The charts of the desk with the numbers behind them: what is known, what is not yet, and what lies ahead. */
export const deskFigures = (
  game: Game,
  known: Known,
): Readonly<Record<DeskChart, FigureData<FlightChart>>> => {
  const rules = rulesOf(game, known)
  const now = monthOfQuarter(known.quarter)
  const { newsLate } = difficulties[game.difficulty]
  return recordOf(deskCharts, name => {
    const { points, scale, colour, zero, span, late } = rules[name]
    const { title, unit } = deskWords.charts[name]
    const write = (value: number): string => decimal(value * scale)
    const told = points.map(({ quarter, value }) => [quarter, write(value)] as const)
    const unknownFrom = Math.max(0, now - monthOfQuarter(newsLate))
    const ranges = points.flatMap(({ value, range }) => [value, ...(range ?? [])])
    return {
      title,
      unit,
      data: {
        title,
        unit,
        end: monthOfQuarter(quarters),
        domain: courseDomain([ranges], { zero, span }),
        scale,
        colour,
        points,
        lines: [],
        unknown: late && now > 0 ? ([unknownFrom, now, deskWords.unknown] as const) : null,
        ahead: now,
        years: yearNames,
        summary: deskWords.summary(title, unit, told),
      },
      table: () => ({
        caption: unit,
        columns: [deskWords.quarterColumn, title, ...(late ? [deskWords.from, deskWords.to] : [])],
        rows: points.map(({ quarter, value, range }) => [
          decimal(quarter + 1),
          write(value),
          ...(range === null ? [] : range.map(write)),
        ]),
      }),
      rows: () => [
        [figureWords.columns.quarter, figureWords.columns.value],
        ...points.map(({ quarter, value }) => [quarter + 1, value]),
      ],
    }
  })
}
