import type { Lever } from './lever.ts'

export const floatPool: Lever = {
  name: 'floatPool',
  group: 'staffing',
  label: 'Nurses in a float pool',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: null,
  timeToEffect: 'at once',
  evidence: 'assumed',
  sources: [],
  about:
    'Share of nurses who go where the work is on the day. Away from their own unit they can do less.',
}
