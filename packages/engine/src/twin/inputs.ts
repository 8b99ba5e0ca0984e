import type { InputColumn } from '../state/inputs.ts'

/** Levers and outside events that the twin has, with units in which its equations add up. */
export const inputUnits = {
  panel: 'dmnl',
  visitLength: 'minutes/visit',
  hiringFreeze: 'dmnl',
  timeToHire: 'dmnl',
  vacation: 'days/year',
  vacationCover: 'dmnl',
  callNights: 'nights/week/person',
  nightShifts: 'dmnl',
  hoursCap: 'hours/week/person',
  protectedTime: 'hours/week/person',
  flexibleScheduling: 'dmnl',
  onboarding: 'dmnl',
  floatPool: 'dmnl',
  scribes: 'dmnl',
  scribeRefill: 'dmnl',
  inboxTriage: 'dmnl',
  mandates: 'minutes/day/person',
  redesign: 'dmnl',
  improvementCapacity: 'dmnl',
  humanScribes: 'dmnl',
  leadership: 'points',
  autonomy: 'dmnl',
  speakingUp: 'dmnl',
  recognition: 'dmnl',
  valuesAlignment: 'dmnl',
  advocacy: 'dmnl',
  wellness: 'dmnl',
  boundaries: 'dmnl',
  ringFence: 'dmnl',
  surveyDelay: 'days',
  workSignal: 'dmnl',
  accessCommitment: 'dmnl',
  valueBased: 'dmnl',
  surge: 'dmnl',
} as const satisfies Partial<Record<InputColumn, string>>

export type TwinInput = keyof typeof inputUnits

export const twinInputs = Object.keys(inputUnits) as readonly TwinInput[]
