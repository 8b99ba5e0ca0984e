import { seriesCatalogue, type SeriesName } from '@burnout/engine'
import type { Digits } from './numbers.ts'

/** A series with a chart of its own. */
export interface ChartedSeries {
  readonly title: string
  /** For the title of the axis. */
  readonly unit: string
  readonly digits: Digits
  /** What its values are multiplied by. */
  readonly times: number
  /** Whether the axis begins at nought. */
  readonly zero: boolean
  /** Least height of the axis, so that noise does not fill the chart. */
  readonly span: number
  /** A value that is drawn, with what is written at it. */
  readonly threshold: { readonly value: number; readonly text: string } | null
  /** Custom property with its colour. */
  readonly colour: string
}

const plain = { times: 1, threshold: null } as const

/** Series with a chart of their own, the main one first. */
export const charted = {
  exhaustion: {
    ...plain,
    title: 'Exhaustion',
    unit: 'MBI points, 0–54, mean of the team',
    digits: 1,
    zero: false,
    span: 12,
    threshold: { value: 27, text: 'high from 27' },
    colour: 'exhaustion',
  },
  burnedOut: {
    ...plain,
    title: 'Burned out',
    unit: 'of 100 clinicians, MBI rule',
    digits: 0,
    times: 100,
    zero: false,
    span: 20,
    colour: 'burnedOut',
  },
  cynicism: {
    ...plain,
    title: 'Cynicism',
    unit: 'MBI points, 0–30',
    digits: 1,
    zero: false,
    span: 6,
    threshold: { value: 10, text: 'high from 10' },
    colour: 'cynicism',
  },
  efficacy: {
    ...plain,
    title: 'Efficacy',
    unit: 'MBI points, 0–48; low is bad',
    digits: 1,
    zero: false,
    span: 8,
    colour: 'efficacy',
  },
  turnover: {
    ...plain,
    title: 'Leaving',
    unit: 'of 100 clinicians a year',
    digits: 1,
    times: 100,
    zero: true,
    span: 10,
    colour: 'ink',
  },
  headcount: {
    ...plain,
    title: 'Clinicians',
    unit: 'employed',
    digits: 1,
    zero: true,
    span: 4,
    colour: 'headcount',
  },
  weeklyHours: {
    ...plain,
    title: 'Hours worked',
    unit: 'hours a week',
    digits: 1,
    zero: false,
    span: 10,
    colour: 'weeklyHours',
  },
  waitDays: {
    ...plain,
    title: 'Days to next appointment',
    unit: 'days',
    digits: 0,
    zero: true,
    span: 10,
    colour: 'waitDays',
  },
  harmEvents: {
    ...plain,
    title: 'Harm events',
    unit: 'to be expected in a year',
    digits: 0,
    zero: true,
    span: 10,
    colour: 'ink',
  },
  netCost: {
    ...plain,
    title: 'Cost since the start',
    unit: 'million dollars',
    digits: 1,
    times: 1e-6,
    zero: true,
    span: 1,
    colour: 'ink',
  },
} as const satisfies Partial<Record<SeriesName, ChartedSeries>>

export type ChartedName = keyof typeof charted

/** How a series is charted. */
export const chartOf = (name: ChartedName): ChartedSeries => charted[name]

export const chartedNames = Object.keys(charted) as readonly ChartedName[]

/** Names with the instrument beside every prevalence, which means nothing without it. */
const instruments: Partial<Record<SeriesName, string>> = {
  burnedOut: 'Burned out (MBI rule)',
  perceivedBurnout: 'Burned out (last survey)',
}

/** The name of a series for a reader. */
export const seriesLabel = (name: SeriesName): string =>
  instruments[name] ?? seriesCatalogue[name].label

/** Series in the tables of a report, in the groups in which a reader looks for them. */
export const tableGroups = [
  {
    title: 'Burnout',
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
    title: 'Work',
    names: ['weeklyHours', 'afterHours', 'waitDays', 'visitsPerWeek', 'careQuality'],
  },
  { title: 'People', names: ['headcount', 'vacancies', 'sickLeave', 'turnover', 'leavers'] },
  {
    title: 'Organisation',
    names: ['trust', 'wellnessEffort', 'redesignEffort', 'workSystemQuality'],
  },
  { title: 'Safety and money', names: ['harmEvents', 'costProgrammes', 'netCost'] },
] as const satisfies readonly { readonly title: string; readonly names: readonly SeriesName[] }[]

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
