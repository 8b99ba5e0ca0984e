import type { Series } from './series.ts'

/** What becomes of patients. */
export const patientSeries = {
  errors: {
    unit: 'events/year',
    label: 'Errors made',
    about: 'Errors that could harm, to be expected in a year.',
    better: 'lower',
  },
  caughtErrors: {
    unit: 'events/year',
    label: 'Errors caught',
    about: 'Errors stopped before they reach a patient, to be expected in a year.',
  },
  harmEvents: {
    unit: 'events/year',
    label: 'Harm events',
    about: 'Harmful events to be expected in a year.',
    better: 'lower',
  },
  satisfaction: {
    unit: 'share',
    label: 'Patient satisfaction',
    about: 'Satisfaction of patients, mean over the panels.',
    better: 'higher',
  },
  panelSize: {
    unit: 'patients',
    label: 'Patients looked after',
    about: 'Patients on the panels, before a change of the panel that is decided.',
  },
} as const satisfies Record<string, Series>
