import type { Lever } from './lever.ts'

export const peerGroups: Lever = {
  name: 'peerGroups',
  group: 'individual',
  label: 'Small groups with protected time',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 200,
    per: 'clinician-year',
    sources: [],
    about:
      'Facilitators; the hours are taken from the working time of those who take part; assumed.',
  },
  timeToEffect: '3 months; half gone 6 months after the end',
  evidence: 'estimated',
  sources: ['west-2014'],
  about:
    'Share of clinicians who are offered an hour of protected time every two weeks among peers. It works mainly against cynicism.',
}
