import type { Lever } from './lever.ts'

export const wellness: Lever = {
  name: 'wellness',
  group: 'individual',
  label: 'Reach for wellness programmes',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 2_222,
    per: 'clinician-year',
    sources: ['shanafelt-2017-business'],
    about: 'Programme cost of the published worksheet, at full reach.',
  },
  timeToEffect: 'weeks; fades over months',
  evidence: 'estimated',
  sources: ['panagioti-2017', 'fleming-2024', 'hart-2019'],
  about:
    'How strongly the organisation answers burnout with resilience courses, apps and wellness days.',
}
