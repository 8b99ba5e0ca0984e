import type { Lever } from './lever.ts'

export const recognition: Lever = {
  name: 'recognition',
  group: 'culture',
  label: 'Recognition and fair reward',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 400,
    per: 'clinician-year',
    sources: [],
    about: 'Time of leaders and fair rewards for unseen work; assumed.',
  },
  timeToEffect: '6 to 12 months',
  evidence: 'estimated',
  sources: ['apaydin-2021', 'aronsson-2017'],
  about:
    'Good work is noticed and unseen work rewarded. It raises reward against effort, trust and the sense of doing good work.',
}
