import type { SeriesName } from '@burnout/engine'
import { decimal } from '../format.ts'
import * as de from './de/charts.ts'
import { inTongue } from './tongue.ts'

/** Title and unit of the axis of a chart, and decimals of its values. */
export interface ChartWords {
  readonly title: string
  readonly unit: string
  readonly digits: number
}

/** Words of every chart. */
export const chartWords = inTongue(de.chartWords, {
  burnedOut: { title: 'Burned out', unit: 'of 100 clinicians, MBI rule', digits: 0 },
  exhaustion: { title: 'Exhaustion', unit: 'MBI points, 0–54, mean of the team', digits: 1 },
  cynicism: { title: 'Cynicism', unit: 'MBI points, 0–30', digits: 1 },
  efficacy: { title: 'Efficacy', unit: 'MBI points, 0–48; low is bad', digits: 1 },
  headcount: {
    title: 'Clinicians',
    unit: 'employed',
    digits: 1,
  },
  waitDays: { title: 'Days to next appointment', unit: 'days', digits: 0 },
  weeklyHours: { title: 'Hours worked', unit: 'hours a week', digits: 1 },
} satisfies Partial<Record<SeriesName, ChartWords>>)

export const lineWords = inTongue(de.lineWords, {
  baseline: 'baseline',
  thisRun: 'scenario',
  posts: (count: number) => `${decimal(count)} posts`,
  threshold: (value: number) => `high from ${decimal(value)}`,
})

/** Numbers from which a chart is put into words. */
export interface CurveFacts {
  readonly start: number
  readonly now: number
  readonly low: number
  readonly high: number
  readonly baseline: number
  readonly month: number
}

/** A chart in words, for those who do not see it. */
export const chartSummary = inTongue(
  de.chartSummary,
  (
    { title, unit, digits }: ChartWords,
    { start, now, low, high, baseline, month }: CurveFacts,
  ): string => {
    const say = (value: number): string => decimal(value, digits)
    return (
      `${title}, ${unit}: ${say(start)} at the start, ${say(now)} in month ${month}; ` +
      `90 % of runs between ${say(low)} and ${say(high)}; baseline ${say(baseline)}.`
    )
  },
)

/** Words of the headline tiles. */
export const tileWords = inTongue(de.tileWords, {
  burnedOut: { title: 'Burned out', note: 'MBI rule' },
  turnover: { title: 'Leaving', note: 'per year' },
  waitDays: { title: 'Days to next appointment', note: '' },
  harmEvents: { title: 'Harm events', note: 'per year' },
  netCost: { title: 'Net cost', note: 'since the start' },
})

/** What stands under a tile, beyond its numbers. */
export const tileFoot = inTongue(de.tileFoot, {
  netCost: 'staff, lost visits, harm and programmes',
  harmEvents: (rate: string, baseline: string | null) =>
    `${rate} per 10,000 visits${baseline === null ? '' : `, baseline ${baseline}`}`,
})

export const tileGroup = inTongue(de.tileGroup, {
  label: (month: number, end: number) =>
    month === end ? `At the end, month ${end}` : `In month ${month}`,
  interval: (low: string, high: string) => `90 %: ${low} to ${high}`.replace(' %', '\u202f%'),
  same: 'as baseline',
  start: (value: string) => `${value} at the start`,
  against: 'against baseline',
  points: 'points',
  empty: '…',
  ofHundred: (count: string) => `${count} of 100`,
})

/** Words of the table behind the charts. */
export const tableWords = inTongue(de.tableWords, {
  summary: 'Numbers behind the charts',
  caption: 'Mean of the runs with the 90 % interval; in brackets the mean of the baseline.',
  month: 'Month',
})
