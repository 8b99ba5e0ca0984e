import type { Lever } from './lever.ts'

export const flexibleScheduling: Lever = {
  name: 'flexibleScheduling',
  group: 'staffing',
  label: 'Flexible scheduling',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 1_000,
    per: 'clinician-year',
    sources: [],
    about: 'Planning and administration; assumed.',
  },
  timeToEffect: 'weeks',
  evidence: 'estimated',
  sources: ['sullivan-2022'],
  about:
    'How far clinicians choose when they work. Work and home collide less; the work itself stays.',
}
