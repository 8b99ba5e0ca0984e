import { roles, roleWords, seriesCatalogue, seriesNames, type SeriesName } from '@burnout/engine'

/** Series that a reader looks for in one place. */
export interface SeriesGroup {
  readonly title: string
  /** Always shown. */
  readonly first: readonly SeriesName[]
  /** Shown when asked to be verbose. */
  readonly further: readonly SeriesName[]
}

/** A series that is also taken of each role alone. */
export interface SeriesByRole {
  /** Of the whole organisation. */
  readonly of: SeriesName
  /** Of each role, in the order of `roles`. */
  readonly each: readonly SeriesName[]
}

const isSeries = (name: string): name is SeriesName => name in seriesCatalogue

const ofRole = (role: string, name: string): string =>
  `${role}${name.charAt(0).toUpperCase()}${name.slice(1)}`

/** Every series that is taken of each role, too. */
export const seriesByRole: readonly SeriesByRole[] = seriesNames.flatMap(of => {
  const each = roles.map(role => ofRole(role, of)).filter(isSeries)
  return each.length === 0 ? [] : [{ of, each }]
})

const wholes: ReadonlyMap<SeriesName, SeriesName> = new Map(
  seriesByRole.flatMap(({ of, each }) => each.map(name => [name, of] as const)),
)

/** The series of the whole organisation that a series of one role is part of; itself for all others. */
export const wholeOf = (name: SeriesName): SeriesName => wholes.get(name) ?? name

const wholeGroups: readonly SeriesGroup[] = [
  {
    title: 'Burnout',
    first: [
      'burnedOut',
      'burnedOutSingleItem',
      'exhaustion',
      'cynicism',
      'efficacy',
      'moralInjury',
      'engagement',
    ],
    further: [
      'burnedOutPfi',
      'fulfilled',
      'miniZ',
      'moralInjuryScore',
      'fatigue',
      'strain',
      'wearFlow',
      'effortRewardRatio',
      'effortRewardImbalance',
      'imbalanceWearFlow',
      'recoveryFlow',
      'reliefFlow',
      'programmeReliefFlow',
      'contagionFlow',
    ],
  },
  {
    title: 'Work',
    first: [
      'weeklyHours',
      'afterHours',
      'workPressure',
      'waitDays',
      'visitsPerWeek',
      'careQuality',
    ],
    further: ['extraneousShare', 'backlog', 'lostVisitsPerWeek', 'panelSize', 'satisfaction'],
  },
  {
    title: 'People',
    first: ['headcount', 'vacancies', 'sickLeave', 'turnover', 'leavers'],
    further: ['fullTimeEquivalents', 'transfers', 'intentToLeave'],
  },
  {
    title: 'Organisation',
    first: ['perceivedBurnout', 'trust', 'wellnessEffort', 'redesignEffort', 'workSystemQuality'],
    further: [
      'urgency',
      'psychologicalSafety',
      'crowdedOut',
      'capability',
      'budgetSqueeze',
      'throughputPressure',
      'accessStandard',
      'teamRoutine',
    ],
  },
  {
    title: 'Safety and money',
    first: ['harmEvents', 'costTurnover', 'costSalaries', 'costProgrammes', 'netCost'],
    further: [
      'errors',
      'caughtErrors',
      'costLocums',
      'costSickness',
      'costOvertime',
      'costWorkingTime',
      'costVisits',
      'costHarm',
      'programmeSpend',
      'netBenefit',
    ],
  },
]

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const roleGroups: readonly SeriesGroup[] = roles.map((role, position) => ({
  title: capitalised(roleWords[role]),
  first: [],
  further: seriesByRole.flatMap(({ each }) => each.slice(position, position + 1)),
}))

const grouped = new Set(
  [...wholeGroups, ...roleGroups].flatMap(({ first, further }) => [...first, ...further]),
)
const more: SeriesGroup = {
  title: 'More',
  first: [],
  further: seriesNames.filter(name => !grouped.has(name)),
}

/** Every series the engine records, once, in the groups in which a reader looks for it. */
export const seriesGroups: readonly SeriesGroup[] = [
  ...wholeGroups,
  ...(more.further.length === 0 ? [] : [more]),
  ...roleGroups,
]
