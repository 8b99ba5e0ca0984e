import { namedLoops, type LoopName } from '@burnout/engine'
import { spentOnce } from '../../flight/budget.ts'
import { monthOfQuarter, quarters } from '../../flight/calendar.ts'
import type { Game } from '../../flight/game.ts'
import { knownIn } from '../../flight/news.ts'
import type { Played } from '../../flight/played.ts'
import {
  besidesOf,
  emptyAtEnd,
  scoreNames,
  scoreOf,
  scoresOf,
  type Score,
  type ScoreName,
} from '../../flight/score.ts'
import { decimal } from '../../format.ts'
import { courseDomain } from '../../reading/course-domain.ts'
import {
  loopsAbove,
  overallShares,
  pileUp,
  ribbonOf,
  type Scores,
} from '../../reading/loop-shares.ts'
import { runningMean } from '../../reading/running-mean.ts'
import { recordOf } from '../../record.ts'
import { foundGame } from '../../flight/found.ts'
import { percent } from '../../format.ts'
import { figureWords } from '../../text/figure.ts'
import { revealWords } from '../../text/flight-reveal.ts'
import { tableMonths, toMonths } from '../../time.ts'
import type { FlightChart, KnownLine } from '../../views/flight/flight-chart.ts'
import type { LuckData } from '../../views/flight/luck-dots.ts'
import type { PlainTable } from '../../views/plain-table.ts'
import type { ShareStory } from '../../views/share-strip.ts'
import type { FigureData } from '../figure.ts'
import { yearNames } from './desk-data.ts'

/** What is drawn of a game that is over. */
export const truthCharts = ['burnedOut', 'waitDays', 'netCost'] as const
export type TruthChart = (typeof truthCharts)[number]

/** A game, the same with nothing done, and the found plan, all with the same luck. */
export interface Compared {
  readonly game: Game
  readonly own: Played
  readonly nothing: Played | null
  readonly best: Played | null
}

const rules = {
  burnedOut: { scale: 100, colour: 'burnedOut', zero: true, span: 0.8 },
  waitDays: { scale: 1, colour: 'waitDays', zero: true, span: 40 },
  netCost: { scale: 1e-6, colour: 'ink', zero: true, span: 1e7 },
} as const satisfies Readonly<Record<TruthChart, object>>

/** Weeks on both sides that a wait is averaged over. */
const aroundWeek = 4

const linesOf = (name: TruthChart, compared: Compared): readonly KnownLine[] => {
  const line = (kind: KnownLine['kind'], label: string, played: Played | null) => {
    const recorded = played?.runs[0]?.[name]
    // of single weeks, waits jump with every holiday
    const values =
      recorded !== undefined && name === 'waitDays' ? runningMean(recorded, aroundWeek) : recorded
    return played === null || values === undefined
      ? []
      : [{ kind, label, months: played.t.map(toMonths), values }]
  }
  return [
    ...line('nothing', revealWords.nothing, compared.nothing),
    ...line('best', revealWords.best, compared.best),
    ...line('own', revealWords.own, compared.own),
  ]
}

/** What was really going on, beside what was told of it. */
export const truthFigures = (
  compared: Compared,
): Readonly<Record<TruthChart, FigureData<FlightChart>>> => {
  const end = monthOfQuarter(quarters)
  const { surveys } = knownIn(compared.game, compared.own)
  return recordOf(truthCharts, name => {
    const { scale, colour, zero, span } = rules[name]
    const { title, unit } = revealWords.truth[name]
    const lines = linesOf(name, compared)
    const write = (value: number): string => decimal(value * scale, name === 'netCost' ? 1 : 0)
    const at = ({ months, values }: KnownLine, month: number): number =>
      values[Math.max(0, months.filter(each => each <= month + 0.02).length - 1)] ?? Number.NaN
    return {
      title,
      unit,
      data: {
        title,
        unit,
        end,
        domain: courseDomain(
          lines.map(({ values }) => values),
          { zero, span },
        ),
        scale,
        colour,
        points:
          name === 'burnedOut'
            ? surveys.map(({ quarter, burnedOut }) => ({
                month: monthOfQuarter(quarter + 1),
                value: burnedOut,
                range: null,
              }))
            : [],
        lines,
        unknown: null,
        ahead: end,
        years: yearNames,
        summary: revealWords.truthSummary(
          title,
          unit,
          lines.map(({ label, values }) => [label, write(values.at(-1) ?? 0)] as const),
        ),
      },
      table: () => ({
        caption: unit,
        columns: [figureWords.month, ...lines.map(({ label }) => label)],
        rows: tableMonths(end).map(month => [
          decimal(month),
          ...lines.map(each => write(at(each, month))),
        ]),
      }),
      rows: () => [
        [figureWords.columns.day, ...lines.map(({ label }) => label)],
        ...compared.own.t.map((day, record) => [
          day,
          ...lines.map(({ values }) => values[record] ?? Number.NaN),
        ]),
      ],
    }
  })
}

/** The scores of a game, of doing nothing and of the found plan; what is not there yet is left out. */
export const scoresWithin = ({ game, own, nothing, best }: Compared) => ({
  own: scoreOf(own, game),
  nothing: nothing === null ? null : scoreOf(nothing, { ...game, moves: [] }),
  best: best === null ? null : scoreOf(best, foundGame(game)),
})

/** The three numbers, and what stands beside them. */
export const scoreTable = (compared: Compared): PlainTable => {
  const scores = scoresWithin(compared)
  const { columns, besides } = revealWords
  const cells = (write: (score: Score) => string): readonly string[] =>
    [scores.own, scores.nothing, scores.best].map(score => (score === null ? '…' : write(score)))
  const beside = (write: (played: Played) => string): readonly string[] =>
    [compared.own, compared.nothing, compared.best].map(played =>
      played === null ? '…' : write(played),
    )
  return {
    caption: revealWords.scoreCaption,
    columns: [columns.number, columns.own, columns.nothing, columns.best],
    rows: [
      ...scoreNames.map(name => {
        const { title, unit } = revealWords.scores[name]
        return [`${title}: ${unit}`, ...cells(score => revealWords.values[name](score[name]))]
      }),
      [
        besides.lastYear,
        ...beside(played => revealWords.values.people(besidesOf(played).lastYear)),
      ],
      [besides.empty, ...beside(played => decimal(emptyAtEnd(played)))],
      [besides.harmed, ...beside(played => revealWords.harmed(besidesOf(played).harmed))],
    ],
  }
}

/** The dots of a number, with what they come to. */
export interface Lucks extends LuckData {
  /** Mean difference to doing nothing over the other lucks. */
  readonly mean: number
  /** Other lucks in which it was better than doing nothing. */
  readonly better: number
}

/** What the same decisions come to with other lucks, each less what came of doing nothing. */
export const luckRows = (
  game: Game,
  [own, nothing]: readonly [Played, Played],
): Readonly<Record<ScoreName, Lucks>> => {
  const mine = scoresOf(own, spentOnce(game))
  const none = scoresOf(nothing, 0)
  return recordOf(scoreNames, name => {
    const all = mine.map((score, run) => score[name] - (none[run]?.[name] ?? Number.NaN))
    const [first = 0, ...others] = all
    const mean = others.reduce((sum, value) => sum + value, 0) / others.length
    const better = others.filter(value => value < 0).length
    return {
      own: first,
      others,
      mean,
      better,
      write: revealWords.differences[name],
      summary: revealWords.luck(name, better, others.length, mean),
    }
  })
}

/** Part of the whole change from which a loop is drawn, and how many are told. */
const worthALayer = 0.01
const told = 4

/** The loops with the largest part of the change, the largest first. */
export const largestLoops = (scores: Scores): readonly (readonly [LoopName, share: number])[] => {
  const overall = overallShares(scores)
  return loopsAbove(scores, worthALayer)
    .slice(0, told)
    .map(name => [name, overall[name]] as const)
}

/** The strip of loop shares of the game’s run. */
export const loopStory = (scores: Scores): ShareStory => {
  const end = monthOfQuarter(quarters)
  return {
    month: end,
    end,
    until: end,
    aligned: true,
    months: scores.months,
    layers: pileUp(scores.loops, loopsAbove(scores, worthALayer)).map(layer => ({
      ...layer,
      id: namedLoops[layer.name].id,
      faint: false,
    })),
    activity: runningMean(scores.activity, 1),
    ribbon: ribbonOf(scores).map(part => ({
      ...part,
      text: part.loops
        .slice(0, 2)
        .map(name => namedLoops[name].id)
        .join(' + '),
    })),
    summary: revealWords.stripSummary(
      largestLoops(scores).map(([name, share]) => [name, namedLoops[name].label, percent(share)]),
    ),
  }
}
