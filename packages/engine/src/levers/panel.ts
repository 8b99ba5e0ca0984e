import type { Lever } from './lever.ts'

export const panel: Lever = {
  name: 'panel',
  group: 'staffing',
  label: 'Patients on the panel',
  unit: 'share',
  range: [-0.3, 0.3],
  default: 0,
  step: 0.01,
  cost: null,
  timeToEffect: 'weeks',
  evidence: 'estimated',
  sources: ['raffoul-2016', 'altschuler-2012'],
  about:
    'Patients the organisation looks after, against today. A cap on the panel is a negative change.',
}
