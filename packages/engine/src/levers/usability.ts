import type { Lever } from './lever.ts'

export const usability: Lever = {
  name: 'usability',
  group: 'work system',
  label: 'Usable health record',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 1_500,
    per: 'clinician-year',
    sources: [],
    about: 'Optimisation team and training; assumed.',
  },
  timeToEffect: 'four to six months',
  evidence: 'assumed',
  sources: ['arndt-2017'],
  about:
    'How far the health record is rebuilt around the work: at full, a fifth less time for documentation and messages.',
}
