import type { Lever } from './lever.ts'

export const coaching: Lever = {
  name: 'coaching',
  group: 'individual',
  label: 'Coaching',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 900,
    per: 'clinician-year',
    sources: [],
    about: 'Six sessions for each who takes part; assumed.',
  },
  timeToEffect: '3 months; half gone 6 months after the end',
  evidence: 'estimated',
  sources: ['dyrbye-2019', 'kiser-2024', 'mann-2023'],
  about:
    'Share of clinicians who are offered professional coaching. It does much for volunteers, and less for everybody, because few take part.',
}
