import type { Lever } from './lever.ts'

export const speakingUp: Lever = {
  name: 'speakingUp',
  group: 'culture',
  label: 'Make it safe to speak up',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 400,
    per: 'clinician-year',
    sources: [],
    about: 'Training of leaders and time for huddles; assumed.',
  },
  timeToEffect: '6 to 12 months',
  evidence: 'assumed',
  sources: ['bahadurzada-2024'],
  about:
    'Leaders ask for bad news and act on it. It builds psychological safety, which buffers short resources, lowers the threshold for help, and lets redesign fit the work.',
}
