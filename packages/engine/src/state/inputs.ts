/**
 * What is set from outside, by clinic and day: one column for every lever, and one for every outside
 * event. `tests/claims.test.ts` holds this list against `levers/`.
 */
export const inputNames = [
  'posts',
  'supportStaff',
  'panel',
  'visitLength',
  'hiringFreeze',
  'timeToHire',
  'scribes',
  'scribeRefill',
  'inboxTriage',
  'mandates',
  'redesign',
  'leadership',
  'wellness',
  'ringFence',
  'surveyDelay',
  'workSignal',
  'surge',
] as const

export type InputColumn = (typeof inputNames)[number]
