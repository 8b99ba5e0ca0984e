import type { ParameterName } from '../parameters/index.ts'

/** Units of parameters as the tick reads them, where they are not simply those of the record. */
const byUnit: Readonly<Record<string, string>> = {
  share: 'dmnl',
  '/year': '1/day',
  '/month': '1/day',
  '/1000 visits': 'events/visit',
  '$/year': '$/day/person',
  minutes: 'minutes/visit',
  hours: 'hours/day/person',
  '/hour': 'week*person/hours',
  'nights/week': 'nights/week/person',
}

/** A record says of what an amount is in words; an equation needs it in the unit. */
const byName: Partial<Record<ParameterName, string>> = {
  visitsPerPatient: 'visits/patient/day',
  inboxMinutes: 'minutes/day/patient',
  relearningHours: 'hours/person',
  callHours: 'hours/night',
  reworkPerError: 'hours/event',
  plannedWeekPhysician: 'hours/week/person',
  plannedWeekAdvancedPractice: 'hours/week/person',
  plannedWeekNurse: 'hours/week/person',
  plannedWeekSupport: 'hours/week/person',
  replacementCostPhysician: '$/person',
  replacementCostAdvancedPractice: '$/person',
  replacementCostNurse: '$/person',
  replacementCostSupport: '$/person',
  visitMargin: '$/visit',
  injuryFromHarm: 'person/event',
}

/** The unit of a parameter in which the equations of the twin add up. */
export const parameterUnit = (name: ParameterName, recorded: string): string =>
  byName[name] ?? byUnit[recorded] ?? recorded
