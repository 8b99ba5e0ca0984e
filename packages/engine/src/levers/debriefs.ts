import type { Lever } from './lever.ts'

export const debriefs: Lever = {
  name: 'debriefs',
  group: 'individual',
  label: 'Debriefs after crises',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 150,
    per: 'clinician-year',
    sources: [],
    about: 'Facilitators and time after hard events; assumed.',
  },
  timeToEffect: 'months',
  evidence: 'assumed',
  sources: [],
  about:
    'Share of hard events after which the team is brought together. It drains moral injury of those who trust it.',
}
