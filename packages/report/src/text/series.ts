import { seriesCatalogue, type SeriesName } from '@burnout/engine'
import * as de from './de/series.ts'
import { inTongue } from './tongue.ts'

/** Names with the instrument beside every prevalence, which means nothing without it. */
const instruments: Partial<Record<SeriesName, string>> = {
  burnedOut: 'Burned out (MBI rule)',
  perceivedBurnout: 'Burned out (last survey)',
}

/** What series are called in tables and over charts, with the units of their axes. */
export const seriesWords = inTongue(de.seriesWords, {
  groups: {
    burnout: 'Burnout',
    work: 'Work',
    people: 'People',
    organisation: 'Organisation',
    safety: 'Safety and money',
  },
  charts: {
    exhaustion: { title: 'Exhaustion', unit: 'MBI points, 0–54, mean of the team' },
    burnedOut: { title: 'Burned out', unit: 'of 100 clinicians, MBI rule' },
    cynicism: { title: 'Cynicism', unit: 'MBI points, 0–30' },
    efficacy: { title: 'Efficacy', unit: 'MBI points, 0–48; low is bad' },
    turnover: { title: 'Leaving', unit: 'of 100 clinicians a year' },
    headcount: { title: 'Clinicians', unit: 'employed' },
    weeklyHours: { title: 'Hours worked', unit: 'hours a week' },
    waitDays: { title: 'Days to next appointment', unit: 'days' },
    harmEvents: { title: 'Harm events', unit: 'to be expected in a year' },
    netCost: { title: 'Cost since the start', unit: 'million dollars' },
  },
  highFrom: (value: number) => `high from ${value}`,
  label: (name: SeriesName) => instruments[name] ?? seriesCatalogue[name].label,
})
