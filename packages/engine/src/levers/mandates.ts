import type { Lever } from './lever.ts'

export const mandates: Lever = {
  name: 'mandates',
  group: 'work system',
  label: 'New administrative mandates',
  unit: 'minutes',
  range: [0, 60],
  default: 0,
  step: 5,
  cost: null,
  timeToEffect: 'immediate',
  evidence: 'assumed',
  sources: [],
  about: 'Extra minutes a day of forms, modules and measures that every clinician must complete.',
}
