import type { Lever } from './lever.ts'

export const vacationCover: Lever = {
  name: 'vacationCover',
  group: 'staffing',
  label: 'Vacation cover',
  unit: 'share',
  range: [0, 1],
  default: 0.5,
  step: 0.05,
  cost: null,
  timeToEffect: 'at the next vacation',
  evidence: 'assumed',
  sources: ['kuehnel-2011'],
  about:
    'Share of the messages of those on vacation that colleagues answer. The rest waits, is read on the beach, and is worked off afterwards.',
}
