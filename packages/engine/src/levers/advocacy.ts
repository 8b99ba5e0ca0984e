import type { Lever } from './lever.ts'

export const advocacy: Lever = {
  name: 'advocacy',
  group: 'culture',
  label: 'Professional advocacy in contracts',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 100,
    per: 'clinician-year',
    sources: [],
    about: 'Legal work and representation; assumed.',
  },
  timeToEffect: 'a year or more',
  evidence: 'assumed',
  sources: [],
  about:
    'Contracts that protect those who speak for patients and colleagues. A small effect on trust and on agreement of values.',
}
