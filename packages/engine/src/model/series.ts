/** A recorded output: one number for each organisation and record. */
export interface Series {
  readonly unit: string
  /** Plain words, capitalised, without the unit. */
  readonly label: string
  /** One sentence: what it is and how it is taken. */
  readonly about: string
}

/** Every series a run records, in the order of the trace. Means are over the clinicians employed. */
export const seriesCatalogue = {
  exhaustion: {
    unit: 'points (0–54)',
    label: 'Exhaustion',
    about: 'Mean emotional exhaustion on the MBI scale.',
  },
  cynicism: {
    unit: 'points (0–30)',
    label: 'Cynicism',
    about: 'Mean depersonalisation on the MBI scale.',
  },
  efficacy: {
    unit: 'points (0–48)',
    label: 'Efficacy',
    about: 'Mean personal accomplishment on the MBI scale; low is bad.',
  },
  burnedOut: {
    unit: 'share',
    label: 'Burned out',
    about: 'Share with exhaustion of at least 27 or cynicism of at least 10 (MBI rule).',
  },
  burnedOutSingleItem: {
    unit: 'share',
    label: 'Burned out (single item)',
    about:
      'Share that one question would find, from its published sensitivity and specificity against the MBI.',
  },
  moralInjury: { unit: '0–1', label: 'Moral injury', about: 'Mean moral injury.' },
  engagement: { unit: '0–1', label: 'Engagement', about: 'Mean engagement.' },
  trust: { unit: '0–1', label: 'Trust in leadership', about: 'Mean trust in leadership.' },
  fatigue: { unit: '0–1', label: 'Fatigue', about: 'Mean everyday tiredness, gone after rest.' },
  strain: { unit: '0–1', label: 'Strain', about: 'Mean need for recovery.' },
  weeklyHours: { unit: 'hours/week', label: 'Hours worked', about: 'Mean hours worked in a week.' },
  afterHours: {
    unit: 'hours/week',
    label: 'After-hours work',
    about: 'Mean hours in a week beyond the planned ones.',
  },
  workPressure: {
    unit: 'ratio',
    label: 'Work pressure',
    about: 'Hours of work waiting for each hour of capacity, mean over clinics on working days.',
  },
  headcount: { unit: 'clinicians', label: 'Clinicians', about: 'Clinicians employed.' },
  vacancies: {
    unit: 'posts',
    label: 'Vacant posts',
    about: 'Funded posts without a clinician at work, offers already signed included.',
  },
  turnover: {
    unit: 'leavers/head-year',
    label: 'Turnover',
    about:
      'Leavers to be expected in a year for each clinician, at the present chances of leaving.',
  },
  leavers: {
    unit: 'clinicians',
    label: 'Left since the start',
    about: 'Clinicians who have left since the start.',
  },
  intentToLeave: {
    unit: 'share',
    label: 'Intend to leave',
    about: 'Share who would say that they intend to leave within two years.',
  },
  waitDays: {
    unit: 'days',
    label: 'Days to next appointment',
    about: 'Waiting patients over patients seen in a day.',
  },
  backlog: {
    unit: 'visits',
    label: 'Patients waiting',
    about: 'Visits asked for and not yet given.',
  },
  visitsPerWeek: { unit: 'visits/week', label: 'Visits', about: 'Visits given in a week.' },
  lostVisitsPerWeek: {
    unit: 'visits/week',
    label: 'Patients giving up',
    about: 'Visits asked for that patients gave up waiting for, in a week.',
  },
  careQuality: {
    unit: 'share',
    label: 'Time given of time needed',
    about: 'Minutes with the patient against the minutes a visit needs.',
  },
  perceivedBurnout: {
    unit: 'share',
    label: 'Burnout as perceived',
    about:
      'What the organisation’s surveys last said, by an index of exhaustion that counts a person half at 27 points.',
  },
  urgency: { unit: '0–1', label: 'Urgency', about: 'Sense of urgency among those who decide.' },
  wellnessEffort: {
    unit: '0–1',
    label: 'Wellness effort',
    about: 'Effort that goes into wellness programmes.',
  },
  redesignEffort: {
    unit: '0–1',
    label: 'Redesign effort',
    about: 'Effort that goes into removing gap work.',
  },
  crowdedOut: {
    unit: 'share',
    label: 'Redesign crowded out',
    about: 'Share of redesign effort that wellness programmes draw away.',
  },
  workSystemQuality: {
    unit: '0–1',
    label: 'Work-system quality',
    about: '1 when work as done needs nothing beyond work as planned.',
  },
  capability: {
    unit: '0–1',
    label: 'Improvement capability',
    about: 'What is left of the organisation’s skill at changing how work is done.',
  },
  wearFlow: {
    unit: 'points/month',
    label: 'Wear from strain',
    about: 'Exhaustion added by strain, mean per clinician.',
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
  contagionFlow: {
    unit: 'points/month',
    label: 'Contagion',
    about: 'Exhaustion caught from colleagues, mean per clinician.',
  },
  harmEvents: {
    unit: 'events/year',
    label: 'Harm events',
    about: 'Harmful events to be expected in a year.',
  },
  netCost: {
    unit: '$',
    label: 'Cost since the start',
    about: 'Turnover, patients lost, sick leave, harm and programmes since the start.',
  },
} as const satisfies Record<string, Series>

export type SeriesName = keyof typeof seriesCatalogue

export const seriesNames = Object.keys(seriesCatalogue) as readonly SeriesName[]
