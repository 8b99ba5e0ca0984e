import * as de from './de/run.ts'
import { inTongue } from './tongue.ts'

/** The report of a single scenario. */
export const runWords = inTongue(de.runWords, {
  numbers: 'In numbers',
  course: 'Over time',
  bands: 'Line: mean of the runs. Bands: the middle 50 % and 90 % of runs.',
  ends: 'From start to end',
  caption: (after: string) => `At the start and after ${after}`,
  columns: { output: 'Output', unit: 'Unit', start: 'Start', end: 'End', middle: '90 % of runs' },
})

/** The numbers that head a report. */
export const tileWords = inTongue(de.tileWords, {
  burnedOut: { title: 'Burned out', note: 'MBI rule' },
  turnover: { title: 'Leaving', note: 'per year' },
  waitDays: { title: 'Days to next appointment', note: '' },
  harmEvents: { title: 'Harm events', note: 'per year' },
  netCost: { title: 'Net cost', note: 'since the start' },
  ofHundred: (count: string) => `${count} of 100`,
  atStart: (value: string) => `${value} at the start`,
  middle: (ends: string) => `90 % of runs: ${ends}`,
  against: (difference: string, reference: string) => `${difference} against\u00a0${reference}`,
})
