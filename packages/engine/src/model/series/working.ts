import type { Series } from './series.ts'

/** Who works, how long, and who leaves. */
export const workingSeries = {
  weeklyHours: { unit: 'hours/week', label: 'Hours worked', about: 'Mean hours worked in a week.' },
  afterHours: {
    unit: 'hours/week',
    label: 'After-hours work',
    about: 'Mean hours in a week beyond the planned ones.',
    better: 'lower',
  },
  workPressure: {
    unit: 'ratio',
    label: 'Work pressure',
    about: 'Hours of work waiting for each hour of capacity, mean over those at work.',
    better: 'lower',
  },
  headcount: { unit: 'clinicians', label: 'Clinicians', about: 'Clinicians employed.' },
  fullTimeEquivalents: {
    unit: 'FTE',
    label: 'Full-time equivalents',
    about: 'Working time of the clinicians employed, in full-time posts.',
  },
  sickLeave: {
    unit: 'share',
    label: 'Off sick',
    about: 'Share of the clinicians employed who are off sick.',
    better: 'lower',
  },
  transfers: {
    unit: 'moves',
    label: 'Moved between clinics',
    about: 'Moves of those now employed from one clinic to another.',
  },
  vacancies: {
    unit: 'posts',
    label: 'Vacant posts',
    about: 'Funded posts without a clinician at work, offers already signed included.',
    better: 'lower',
  },
  turnover: {
    unit: 'leavers/head-year',
    label: 'Turnover',
    about:
      'Leavers to be expected in a year for each clinician, at the present chances of leaving.',
    better: 'lower',
  },
  leavers: {
    unit: 'clinicians',
    label: 'Left since the start',
    about: 'Clinicians who have left since the start.',
    better: 'lower',
  },
  intentToLeave: {
    unit: 'share',
    label: 'Intend to leave',
    about: 'Share who would say that they intend to leave within two years.',
    better: 'lower',
  },
} as const satisfies Record<string, Series>
