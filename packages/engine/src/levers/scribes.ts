import type { Lever } from './lever.ts'

export const scribes: Lever = {
  name: 'scribes',
  group: 'work system',
  label: 'Visits with an AI scribe',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 3_600,
    per: 'clinician-year',
    sources: [],
    about: 'One licence for every clinician; assumed, as published prices disagree widely.',
  },
  timeToEffect: '30 days',
  evidence: 'measured',
  sources: ['lukac-2025'],
  about:
    'Share of visits in which ambient documentation is really used. In the randomised trials it was about a third.',
}
