import type { Lever } from './lever.ts'

export const visitLength: Lever = {
  name: 'visitLength',
  group: 'staffing',
  label: 'Minutes with each patient',
  unit: 'minutes',
  range: [10, 30],
  default: 17.5,
  step: 0.5,
  cost: null,
  timeToEffect: 'immediate',
  evidence: 'measured',
  sources: ['gilchrist-2005'],
  about:
    'Scheduled minutes of contact in a visit. Longer visits are better care and fewer visits a day.',
}
