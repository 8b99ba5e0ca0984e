import { seriesNames, type SeriesName } from '@burnout/engine'

const groups: readonly (readonly [title: string, names: readonly SeriesName[]])[] = [
  [
    'Burnout',
    [
      'burnedOut',
      'burnedOutSingleItem',
      'exhaustion',
      'cynicism',
      'efficacy',
      'moralInjury',
      'engagement',
      'fatigue',
      'strain',
      'wearFlow',
      'recoveryFlow',
      'reliefFlow',
      'contagionFlow',
    ],
  ],
  [
    'Work',
    [
      'weeklyHours',
      'afterHours',
      'workPressure',
      'waitDays',
      'backlog',
      'visitsPerWeek',
      'lostVisitsPerWeek',
      'careQuality',
    ],
  ],
  ['People', ['headcount', 'vacancies', 'turnover', 'leavers', 'intentToLeave']],
  [
    'Organisation',
    [
      'perceivedBurnout',
      'urgency',
      'trust',
      'wellnessEffort',
      'redesignEffort',
      'crowdedOut',
      'workSystemQuality',
      'capability',
    ],
  ],
  ['Safety and money', ['harmEvents', 'netCost']],
]

const grouped = new Set(groups.flatMap(([, names]) => names))
const rest = seriesNames.filter(name => !grouped.has(name))

/** Every series the engine records, once, in the groups in which a reader looks for it. */
export const seriesGroups: typeof groups = rest.length === 0 ? groups : [...groups, ['More', rest]]
