import type { Lever } from './lever.ts'

export const scribeRefill: Lever = {
  name: 'scribeRefill',
  group: 'work system',
  label: 'Saved time refilled with visits',
  unit: 'share',
  range: [0, 1],
  default: 0.4,
  step: 0.05,
  cost: null,
  timeToEffect: 'immediate',
  evidence: 'estimated',
  sources: ['zallman-2018'],
  about:
    'Share of the time scribes save that is given to extra visits instead of to the people who work there.',
}
