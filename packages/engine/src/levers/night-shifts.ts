import type { Lever } from './lever.ts'

export const nightShifts: Lever = {
  name: 'nightShifts',
  group: 'staffing',
  label: 'Night shifts',
  unit: 'share',
  range: [-1, 1],
  default: 0,
  step: 0.1,
  cost: null,
  timeToEffect: 'days',
  evidence: 'assumed',
  sources: [],
  about:
    'Change of the share of a ward’s shifts that its own people work at night: −100 % where others take every night, more where they cover for others. Nights disturb sleep and tire more than days. What others cost is not counted here.',
}
