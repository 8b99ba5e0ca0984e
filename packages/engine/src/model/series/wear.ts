import type { Series } from './series.ts'

/** What wears people out and what mends them. */
export const wearSeries = {
  wearFlow: {
    unit: 'points/month',
    label: 'Wear from strain',
    about: 'Exhaustion added by strain, mean per clinician.',
  },
  imbalanceWearFlow: {
    unit: 'points/month',
    label: 'Wear from effort without reward',
    about: 'Exhaustion added by giving more than one gets, mean per clinician.',
  },
  recoveryFlow: {
    unit: 'points/month',
    label: 'Recovery',
    about: 'Exhaustion lost by recovery towards the personal level, mean per clinician.',
  },
  reliefFlow: {
    unit: 'points/month',
    label: 'Relief from wellness',
    about:
      'Exhaustion taken away by wellness programmes, mean per clinician; negative where they backfire.',
  },
  programmeReliefFlow: {
    unit: 'points/month',
    label: 'Relief from programmes',
    about:
      'Exhaustion taken away by programmes that clinicians choose, mean per clinician; negative where they backfire or fade.',
  },
  contagionFlow: {
    unit: 'points/month',
    label: 'Contagion',
    about: 'Exhaustion caught from colleagues, mean per clinician.',
  },
  extraneousShare: {
    unit: 'share',
    label: 'Work in the way',
    about:
      'Share of providers’ hours to be worked that goes to documentation, messages, gap work and mandates.',
    better: 'lower',
  },
} as const satisfies Record<string, Series>
