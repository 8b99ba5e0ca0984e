import type { Lever } from './lever.ts'

export const valuesAlignment: Lever = {
  name: 'valuesAlignment',
  group: 'culture',
  label: 'Alignment of values',
  unit: 'share',
  range: [-1, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 250,
    per: 'clinician-year',
    sources: [],
    about:
      'An audit of what is asked of clinicians against what the organisation says, every year; assumed.',
  },
  timeToEffect: '6 to 24 months',
  evidence: 'estimated',
  sources: ['apaydin-2021', 'leiter-2009'],
  about:
    'Audits of where work and stated values part, acted upon; below zero the organisation turns away from what clinicians stand for. It works on moral injury, trust and the sense of doing good work.',
}
