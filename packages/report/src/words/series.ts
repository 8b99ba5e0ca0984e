import type { SeriesName } from '@burnout/engine'
import { seriesWords } from '../text/series.ts'
import type { Digits } from './numbers.ts'

/** How a series is drawn. */
interface Drawn {
  readonly digits: Digits
  /** What its values are multiplied by. */
  readonly times: number
  /** Whether the axis begins at nought. */
  readonly zero: boolean
  /** Least height of the axis, so that noise does not fill the chart. */
  readonly span: number
  /** A value that is drawn, from which the series is high. */
  readonly threshold: number | null
  /** Custom property with its colour. */
  readonly colour: string
}

/** A series with a chart of its own. */
export interface ChartedSeries extends Omit<Drawn, 'threshold'> {
  readonly title: string
  /** For the title of the axis. */
  readonly unit: string
  /** The value that is drawn, with what is written at it. */
  readonly threshold: { readonly value: number; readonly text: string } | null
}

const plain = { times: 1, threshold: null } as const

/** Series with a chart of their own, the main one first. */
const charted = {
  exhaustion: {
    ...plain,
    digits: 1,
    zero: false,
    span: 12,
    threshold: 27,
    colour: 'exhaustion',
  },
  burnedOut: {
    ...plain,
    digits: 0,
    times: 100,
    zero: false,
    span: 20,
    colour: 'burnedOut',
  },
  cynicism: {
    ...plain,
    digits: 1,
    zero: false,
    span: 6,
    threshold: 10,
    colour: 'cynicism',
  },
  efficacy: {
    ...plain,
    digits: 1,
    zero: false,
    span: 8,
    colour: 'efficacy',
  },
  turnover: {
    ...plain,
    digits: 1,
    times: 100,
    zero: true,
    span: 10,
    colour: 'ink',
  },
  headcount: {
    ...plain,
    digits: 1,
    zero: true,
    span: 4,
    colour: 'headcount',
  },
  weeklyHours: {
    ...plain,
    digits: 1,
    zero: false,
    span: 10,
    colour: 'weeklyHours',
  },
  waitDays: {
    ...plain,
    digits: 0,
    zero: true,
    span: 10,
    colour: 'waitDays',
  },
  harmEvents: {
    ...plain,
    digits: 0,
    zero: true,
    span: 10,
    colour: 'ink',
  },
  netCost: {
    ...plain,
    digits: 1,
    times: 1e-6,
    zero: true,
    span: 1,
    colour: 'ink',
  },
} as const satisfies Partial<Record<SeriesName, Drawn>>

export type ChartedName = keyof typeof charted

/** How a series is charted. */
export const chartOf = (name: ChartedName): ChartedSeries => {
  const { charts, highFrom } = seriesWords()
  const drawn: Drawn = charted[name]
  const { threshold } = drawn
  return {
    ...drawn,
    ...charts[name],
    threshold: threshold === null ? null : { value: threshold, text: highFrom(threshold) },
  }
}

export const chartedNames = Object.keys(charted) as readonly ChartedName[]

/** The name of a series for a reader. */
export const seriesLabel = (name: SeriesName): string => seriesWords().label(name)

/** Series in the tables of a report, in the groups in which a reader looks for them. */
export const tableGroups = [
  {
    id: 'burnout',
    names: [
      'burnedOut',
      'burnedOutSingleItem',
      'exhaustion',
      'cynicism',
      'efficacy',
      'moralInjury',
    ],
  },
  {
    id: 'work',
    names: ['weeklyHours', 'afterHours', 'waitDays', 'visitsPerWeek', 'careQuality'],
  },
  { id: 'people', names: ['headcount', 'vacancies', 'sickLeave', 'turnover', 'leavers'] },
  {
    id: 'organisation',
    names: ['trust', 'wellnessEffort', 'redesignEffort', 'workSystemQuality'],
  },
  { id: 'safety', names: ['harmEvents', 'costProgrammes', 'netCost'] },
] as const satisfies readonly { readonly id: string; readonly names: readonly SeriesName[] }[]

/** What the cost since the start is made of. */
export const costParts = [
  'costTurnover',
  'costSalaries',
  'costLocums',
  'costSickness',
  'costOvertime',
  'costWorkingTime',
  'costVisits',
  'costHarm',
  'costProgrammes',
] as const satisfies readonly SeriesName[]

/** The numbers that head a report. */
export const headlines = [
  'burnedOut',
  'turnover',
  'waitDays',
  'harmEvents',
  'netCost',
] as const satisfies readonly ChartedName[]
