import type { Lever } from './lever.ts'

export const resilienceTraining: Lever = {
  name: 'resilienceTraining',
  group: 'individual',
  label: 'Resilience training',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 250,
    per: 'clinician-year',
    sources: [],
    about: 'Courses and time, with everybody offered a place; assumed.',
  },
  timeToEffect: '3 months; half gone 6 months after the end',
  evidence: 'estimated',
  sources: ['profit-2021', 'fleming-2024'],
  about:
    'Trains the runner instead of taking off the lead shoes: those who take part feel a little less strain from the same work. Where trust is low it is read as blame.',
}
