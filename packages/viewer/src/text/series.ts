import { seriesCatalogue } from '@burnout/engine'
import { recordOf } from '../record.ts'
import { prevalences, prevalenceSeries, type Prevalence } from '../settings/lens.ts'
import * as de from './de/series.ts'
import { inTongue } from './tongue.ts'

/** The series of the table of numbers, in the order of the page. */
export const tableSeries = [
  'burnedOut',
  'turnover',
  'waitDays',
  'harmEvents',
  'netCost',
  'exhaustion',
  'cynicism',
  'efficacy',
  'headcount',
  'vacancies',
  'weeklyHours',
] as const

/** What each of them is called. */
export const seriesLabels: Readonly<Record<(typeof tableSeries)[number], string>> = inTongue(
  de.seriesLabels,
  recordOf(tableSeries, (name): string => seriesCatalogue[name].label),
)

/** What the share burned out is called by each instrument. */
export const prevalenceLabels: Readonly<Record<Prevalence, string>> = inTongue(
  de.prevalenceLabels,
  recordOf(prevalences, (name): string => seriesCatalogue[prevalenceSeries[name]].label),
)
