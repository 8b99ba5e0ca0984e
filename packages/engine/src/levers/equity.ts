import type { Lever } from './lever.ts'

export const equity: Lever = {
  name: 'equity',
  group: 'culture',
  label: 'Respect and equity',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 300,
    per: 'clinician-year',
    sources: [],
    about:
      'Policies on mistreatment, fair sharing of emotional work, support for those who carry more; assumed.',
  },
  timeToEffect: 'weeks to months',
  evidence: 'assumed',
  sources: [],
  about:
    'Sharing out and easing the emotional load that some groups carry beyond the others’. It helps those who carry it.',
}
