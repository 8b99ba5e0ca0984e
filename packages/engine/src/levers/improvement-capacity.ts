import type { Lever } from './lever.ts'

export const improvementCapacity: Lever = {
  name: 'improvementCapacity',
  group: 'work system',
  label: 'Improvers on the staff',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 2_000,
    per: 'clinician-year',
    sources: [],
    about: 'Two trained improvers for a hundred employees at full; assumed.',
  },
  timeToEffect: 'a year',
  evidence: 'assumed',
  sources: ['repenning-sterman-2002'],
  about:
    'Trained improvers and staff protected for improvement. They make the same redesign effort achieve more; without any effort they achieve nothing.',
}
