import type { Lever } from './lever.ts'

export const valueBased: Lever = {
  name: 'valueBased',
  group: 'deciding',
  label: 'Payment for value instead of volume',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.1,
  cost: null,
  timeToEffect: 'months',
  evidence: 'assumed',
  sources: [],
  about:
    'Share of income that does not depend on the number of visits. The more of it, the less management presses for throughput when visits fall short of the budget, and the less a lost visit costs.',
}
