import type { Series } from './series.ts'

/** Patients waiting, the visits they are given, and the care in them. */
export const accessSeries = {
  waitDays: {
    unit: 'days',
    label: 'Days to next appointment',
    about: 'Waiting patients over patients seen in a day.',
    better: 'lower',
  },
  accessStandard: {
    unit: 'days',
    label: 'Wait taken for normal',
    about: 'Wait that clinics have come to find acceptable, weighted by patients waiting.',
  },
  backlog: {
    unit: 'visits',
    label: 'Patients waiting',
    about: 'Visits asked for and not yet given.',
    better: 'lower',
  },
  throughputPressure: {
    unit: 'share',
    label: 'Pressure for throughput',
    about:
      'How far management presses for more visits because fewer are given than the budget expects, mean over clinics.',
  },
  visitsPerWeek: { unit: 'visits/week', label: 'Visits', about: 'Visits given in a week.' },
  lostVisitsPerWeek: {
    unit: 'visits/week',
    label: 'Patients giving up',
    about: 'Visits asked for that patients gave up waiting for, in a week.',
    better: 'lower',
  },
  careQuality: {
    unit: 'share',
    label: 'Care given of care needed',
    about:
      'Minutes with the patient against those a visit needs, and nursing done against nursing due.',
    better: 'higher',
  },
} as const satisfies Record<string, Series>
