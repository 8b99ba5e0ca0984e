import {
  exhaustionTerms,
  loopNames,
  namedLoops,
  type CurveExplanation,
  type ExhaustionAttribution,
  type KnockOutResult,
  type LoopScoreResult,
  type NoEasyReturn,
  type TrapGauge,
} from '@burnout/engine'
import { csvText, type Cell } from '@burnout/report/csv'
import { headlineAt } from '../loop-views/loop-headline.ts'

const lines = (head: string, rows: readonly (readonly Cell[])[]): string =>
  csvText([head.split(','), ...rows])

/** One line for each look of a window and named loop. */
export const sharesCsv = (scores: LoopScoreResult, { inCharge }: CurveExplanation): string =>
  lines(
    'month,loop,id,polarity,confidence,share,inCharge,coverage,agreement,activity,outside',
    inCharge.looks.flatMap(month => {
      const { months, loops, polarity, coverage, agreement, activity, outside } = scores
      const k = months.indexOf(month)
      const now = headlineAt(scores, month)
      return loopNames.map(name => [
        month,
        name,
        namedLoops[name].id,
        polarity[name].label,
        polarity[name].confidence,
        loops[name][k],
        now.includes(name),
        coverage[k],
        agreement[k],
        activity[k],
        outside[k],
      ])
    }),
  )

/** One line for each loop that was cut and horizon. */
export const knockOutCsv = ({ month, loops }: KnockOutResult): string =>
  lines(
    'loop,id,cut,months,mean,low,high,full,without',
    loops.flatMap(({ loop, effects }) =>
      effects.map(({ months, mean, low, high, full, cut }) => [
        loop,
        namedLoops[loop].id,
        month,
        months,
        mean,
        low,
        high,
        full,
        cut,
      ]),
    ),
  )

/** One line for each month of a window. */
export const attributionCsv = (
  { exhaustion, terms }: ExhaustionAttribution,
  [from, to]: readonly [number, number],
): string =>
  lines(
    `month,exhaustion,${exhaustionTerms.join()}`,
    Array.from({ length: to - from }, (_, k) => [
      from + k,
      exhaustion[from + k],
      ...exhaustionTerms.map(term => terms[term][from + k]),
    ]),
  )

/** One line for each measure; empty where there is none. */
export const trapCsv = (
  { symptomatic, fundamental, symptomaticShare, rise, dependence }: TrapGauge,
  { month, low, high }: NoEasyReturn,
): string =>
  lines('measure,value,low,high', [
    ['symptomaticRelief', symptomatic.mean, ...symptomatic.interval],
    ['fundamentalRelief', fundamental.mean, ...fundamental.interval],
    ['symptomaticShare', symptomaticShare, null, null],
    ['rise', rise.mean, ...rise.interval],
    ['riseMonths', rise.months, null, null],
    ['dependence', dependence, null, null],
    ['noEasyReturn', month, low, high],
  ])
