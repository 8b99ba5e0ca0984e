import type { Lever } from './lever.ts'

export const workSignal: Lever = {
  name: 'workSignal',
  group: 'deciding',
  label: 'Urgency read from the work',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.1,
  cost: null,
  timeToEffect: 'months',
  evidence: 'assumed',
  sources: [],
  about:
    'Share of the sense of urgency that comes from measuring the work itself instead of how people feel about it.',
}
