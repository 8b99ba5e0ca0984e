import { roles, roleWords, type Role } from '../parameters/roles.ts'

/** A recorded output: one number for each organisation and record. */
export interface Series {
  readonly unit: string
  /** Plain words, capitalised, without the unit. */
  readonly label: string
  /** One sentence: what it is and how it is taken. */
  readonly about: string
}

/** Series of the whole organisation; means are over the clinicians employed, of all roles. */
const wholeCatalogue = {
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
    about:
      'Share in whom a survey finds exhaustion of at least 27 or cynicism of at least 10 (MBI rule), expected over the questionnaire’s error.',
  },
  burnedOutSingleItem: {
    unit: 'share',
    label: 'Burned out (single item)',
    about: 'Share expected to answer one question with “definitely burning out” or more.',
  },
  burnedOutPfi: {
    unit: 'share',
    label: 'Burned out (PFI)',
    about:
      'Share in whom a survey by the Professional Fulfillment Index finds burnout (mean item of 1.33 or more), expected over its error.',
  },
  fulfilled: {
    unit: 'share',
    label: 'Fulfilled (PFI)',
    about:
      'Share whom the Professional Fulfillment Index finds fulfilled (mean item of 3 or more).',
  },
  miniZ: {
    unit: 'points (10–50)',
    label: 'Mini-Z',
    about: 'Mean total of the Mini-Z; more is better.',
  },
  moralInjury: { unit: '0–1', label: 'Moral injury', about: 'Mean moral injury.' },
  moralInjuryScore: {
    unit: 'points (10–100)',
    label: 'Moral injury (MISS-HP)',
    about: 'Mean score of the Moral Injury Symptom Scale for health professionals.',
  },
  engagement: { unit: '0–1', label: 'Engagement', about: 'Mean engagement.' },
  trust: { unit: '0–1', label: 'Trust in leadership', about: 'Mean trust in leadership.' },
  psychologicalSafety: {
    unit: '0–1',
    label: 'Psychological safety',
    about: 'How safe it is to say what is wrong, mean over clinics.',
  },
  effortRewardRatio: {
    unit: 'ratio',
    label: 'Effort against reward',
    about: 'Mean ratio of effort to reward over those at work.',
  },
  effortRewardImbalance: {
    unit: 'share',
    label: 'Giving more than they get',
    about: 'Share of those at work whose effort is at least their reward.',
  },
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
    about: 'Hours of work waiting for each hour of capacity, mean over those at work.',
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
  accessStandard: {
    unit: 'days',
    label: 'Wait taken for normal',
    about: 'Wait that clinics have come to find acceptable, weighted by patients waiting.',
  },
  backlog: {
    unit: 'visits',
    label: 'Patients waiting',
    about: 'Visits asked for and not yet given.',
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
  },
  careQuality: {
    unit: 'share',
    label: 'Care given of care needed',
    about:
      'Minutes with the patient against those a visit needs, and nursing done against nursing due.',
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
  budgetSqueeze: {
    unit: '0–1',
    label: 'Budget squeeze',
    about: 'How far the cost of leavers and lost visits leaves no money for anything new.',
  },
  workSystemQuality: {
    unit: '0–1',
    label: 'Work-system quality',
    about: '1 when work as done needs nothing beyond work as planned.',
  },
  teamRoutine: {
    unit: '0–1',
    label: 'Team-based care as routine',
    about: 'How far work in teams has become routine, mean over clinics.',
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
  },
  errors: {
    unit: 'events/year',
    label: 'Errors made',
    about: 'Errors that could harm, to be expected in a year.',
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
  },
  satisfaction: {
    unit: 'share',
    label: 'Patient satisfaction',
    about: 'Satisfaction of patients, mean over the panels.',
  },
  panelSize: {
    unit: 'patients',
    label: 'Patients looked after',
    about: 'Patients on the panels, before a change of the panel that is decided.',
  },
  costTurnover: {
    unit: '$',
    label: 'Cost of turnover',
    about: 'Replacing those who left since the start.',
  },
  costSalaries: {
    unit: '$',
    label: 'Cost of salaries',
    about:
      'Salaries since the start against those of day 0; negative while posts are empty or cut.',
  },
  costLocums: {
    unit: '$',
    label: 'Cost of locums',
    about: 'What locums have cost since the start.',
  },
  costSickness: {
    unit: '$',
    label: 'Cost of sick leave',
    about: 'Cover for those away sick since the start.',
  },
  costOvertime: {
    unit: '$',
    label: 'Cost of overtime',
    about: 'Hours of nurses and support staff beyond their shifts since the start.',
  },
  costVisits: {
    unit: '$',
    label: 'Cost of visits not given',
    about:
      'Margin since the start of visits not given, against those of day 0; negative when more were given.',
  },
  costHarm: {
    unit: '$',
    label: 'Cost of harm',
    about: 'Cost to the organisation of harmful events since the start.',
  },
  costProgrammes: {
    unit: '$',
    label: 'Cost of programmes',
    about: 'What policies have cost since the start, beside salaries.',
  },
  programmeSpend: {
    unit: '$/year',
    label: 'Spending on programmes',
    about: 'What policies cost at present, beside salaries.',
  },
  netCost: {
    unit: '$',
    label: 'Cost since the start',
    about:
      'Turnover, salaries against day 0, sick leave, overtime, visits not given, harm and programmes since the start.',
  },
  netBenefit: {
    unit: '$',
    label: 'Net benefit',
    about: 'The cost since the start with its sign turned; meaningful against another run.',
  },
} as const satisfies Record<string, Series>

/** Series that are also recorded for each role. */
const perRole = [
  'exhaustion',
  'cynicism',
  'burnedOut',
  'turnover',
  'intentToLeave',
  'weeklyHours',
  'workPressure',
  'headcount',
  'vacancies',
] as const satisfies readonly (keyof typeof wholeCatalogue)[]

type RoleSeriesName = `${Role}${Capitalize<(typeof perRole)[number]>}`

/** A series of one role, the role’s position in `roles`, and the series of all that it is part of. */
export const ofRoleSeries = roles.flatMap((word, role) =>
  perRole.map(of => ({
    series: `${word}${of[0].toUpperCase()}${of.slice(1)}` as RoleSeriesName,
    role,
    of,
  })),
)

const roleCatalogue = Object.fromEntries(
  ofRoleSeries.map(({ series, role, of }): [string, Series] => {
    const { unit, label, about } = wholeCatalogue[of]
    return [
      series,
      { unit, label: `${label}: ${roleWords[roles[role]]}`, about: `${about} Of this role only.` },
    ]
  }),
) as Record<RoleSeriesName, Series>

/** Every series a run records, in the order of the trace. */
export const seriesCatalogue = { ...wholeCatalogue, ...roleCatalogue } as const

export type SeriesName = keyof typeof seriesCatalogue

export const seriesNames = Object.keys(seriesCatalogue) as readonly SeriesName[]

/** The series of the whole organisation, without those of single roles. */
export const wholeSeriesNames = Object.keys(
  wholeCatalogue,
) as readonly (keyof typeof wholeCatalogue)[]
