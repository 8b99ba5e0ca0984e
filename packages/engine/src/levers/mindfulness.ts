import type { Lever } from './lever.ts'

export const mindfulness: Lever = {
  name: 'mindfulness',
  group: 'individual',
  label: 'Mindfulness app',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 60,
    per: 'clinician-year',
    sources: [],
    about: 'Licences; assumed.',
  },
  timeToEffect: '3 months; half gone 6 months after the end',
  evidence: 'estimated',
  sources: ['salvado-2021', 'fleming-2024'],
  about:
    'Share of clinicians who are offered it. Participants are a little less exhausted; where trust is low it is read as blame.',
}
