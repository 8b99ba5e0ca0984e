import type { Lever } from './lever.ts'

export const autonomy: Lever = {
  name: 'autonomy',
  group: 'culture',
  label: 'Say in operations',
  unit: 'share',
  range: [-1, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 500,
    per: 'clinician-year',
    sources: [],
    about: 'Meetings in which clinicians decide about schedules and workflows; assumed.',
  },
  timeToEffect: '3 to 12 months',
  evidence: 'estimated',
  sources: ['linzer-2022', 'linzer-2019'],
  about:
    'How much clinicians decide about schedules, staffing and workflows, against today; below zero decisions are taken away from them. It gives control, and with it resources and trust.',
}
