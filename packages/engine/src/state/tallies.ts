// Where each sum over people stands in a row of tallies. There is a row for every role of every organisation, and one
// more for whoever is looked at apart.

export const HEADCOUNT = 0
export const VACANCIES = 1
export const FULL_TIME_EQUIVALENTS = 2
export const TRANSFERS = 3
export const PRESENT = 4
export const EXHAUSTION = 5
export const CYNICISM = 6
export const EFFICACY = 7
export const BURNED_OUT = 8
export const BURNED_OUT_SINGLE_ITEM = 9
export const BURNED_OUT_PFI = 10
export const FULFILLED = 11
export const MINI_Z = 12
export const MORAL_INJURY = 13
export const ENGAGEMENT = 14
export const TRUST = 15
export const FATIGUE = 16
export const STRAIN = 17
export const TURNOVER = 18
export const INTENT_TO_LEAVE = 19
export const WEAR_FLOW = 20
export const IMBALANCE_WEAR_FLOW = 21
export const RECOVERY_FLOW = 22
export const RELIEF_FLOW = 23
export const PROGRAMME_RELIEF_FLOW = 24
export const CONTAGION_FLOW = 25
export const SICK_LEAVE = 26
export const WEEKLY_HOURS = 27
export const AFTER_HOURS = 28
export const WORK_PRESSURE = 29
export const EFFORT_REWARD_RATIO = 30
export const EFFORT_REWARD_IMBALANCE = 31

/** How many sums a row has. */
export const TALLIED = 32

/** The same places by name. */
export const tallyAt = {
  headcount: HEADCOUNT,
  vacancies: VACANCIES,
  fullTimeEquivalents: FULL_TIME_EQUIVALENTS,
  transfers: TRANSFERS,
  present: PRESENT,
  exhaustion: EXHAUSTION,
  cynicism: CYNICISM,
  efficacy: EFFICACY,
  burnedOut: BURNED_OUT,
  burnedOutSingleItem: BURNED_OUT_SINGLE_ITEM,
  burnedOutPfi: BURNED_OUT_PFI,
  fulfilled: FULFILLED,
  miniZ: MINI_Z,
  moralInjury: MORAL_INJURY,
  engagement: ENGAGEMENT,
  trust: TRUST,
  fatigue: FATIGUE,
  strain: STRAIN,
  turnover: TURNOVER,
  intentToLeave: INTENT_TO_LEAVE,
  wearFlow: WEAR_FLOW,
  imbalanceWearFlow: IMBALANCE_WEAR_FLOW,
  recoveryFlow: RECOVERY_FLOW,
  reliefFlow: RELIEF_FLOW,
  programmeReliefFlow: PROGRAMME_RELIEF_FLOW,
  contagionFlow: CONTAGION_FLOW,
  sickLeave: SICK_LEAVE,
  weeklyHours: WEEKLY_HOURS,
  afterHours: AFTER_HOURS,
  workPressure: WORK_PRESSURE,
  effortRewardRatio: EFFORT_REWARD_RATIO,
  effortRewardImbalance: EFFORT_REWARD_IMBALANCE,
} as const
export type Tally = keyof typeof tallyAt
