import type { Lever } from './lever.ts'

export const boundaries: Lever = {
  name: 'boundaries',
  group: 'individual',
  label: 'Boundaries around work',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 300,
    per: 'clinician-year',
    sources: [],
    about: 'Training and agreements on being reachable; assumed.',
  },
  timeToEffect: 'months',
  evidence: 'assumed',
  sources: [],
  about:
    'Support in leaving work at work: agreements on being reachable, and training in setting limits.',
}
