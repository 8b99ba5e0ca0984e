import type { Lever } from './lever.ts'

export const hiringFreeze: Lever = {
  name: 'hiringFreeze',
  group: 'staffing',
  label: 'Hiring freeze',
  unit: 'switch',
  range: [0, 1],
  default: 0,
  step: 1,
  cost: null,
  timeToEffect: 'months',
  evidence: 'assumed',
  sources: ['aappr-2021'],
  about: 'No new search starts and none moves on while it lasts; offers already made are honoured.',
}
