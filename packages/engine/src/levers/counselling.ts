import type { Lever } from './lever.ts'

export const counselling: Lever = {
  name: 'counselling',
  group: 'individual',
  label: 'Confidential counselling',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 300,
    per: 'clinician-year',
    sources: [],
    about: 'Counsellors outside the organisation; assumed.',
  },
  timeToEffect: '3 months; half gone 6 months after the end',
  evidence: 'assumed',
  sources: [],
  about:
    'Share of clinicians who are offered confidential help. Stigma keeps many away, fewer where it is safe to speak.',
}
