import type { Lever } from './lever.ts'

export const leadership: Lever = {
  name: 'leadership',
  group: 'culture',
  label: 'Leadership development',
  unit: 'points',
  range: [-10, 15],
  default: 0,
  step: 1,
  cost: {
    dollars: 200,
    per: 'clinician-year',
    sources: [],
    about: 'Training and protected time for clinic leaders, for each point; assumed.',
  },
  timeToEffect: '6 to 12 months',
  evidence: 'estimated',
  sources: ['shanafelt-2015-leadership'],
  about:
    'Change in the clinic leader’s score on the 12–60 scale by which clinicians rate their leaders.',
}
