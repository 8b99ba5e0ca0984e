import type { Lever } from './lever.ts'

export const accessCommitment: Lever = {
  name: 'accessCommitment',
  group: 'deciding',
  label: 'Hold on to the access standard',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.1,
  cost: null,
  timeToEffect: 'months',
  evidence: 'assumed',
  sources: ['oliva-sterman-2001'],
  about:
    'How firmly leaders hold the wait that patients were promised. Without commitment long waits become normal, which spares the staff and costs the patients; with it the pressure to catch up stays.',
}
