import type { Lever } from './lever.ts'

export const dismissals: Lever = {
  name: 'dismissals',
  group: 'staffing',
  label: 'Dismissals when posts are cut',
  unit: 'switch',
  range: [0, 1],
  default: 0,
  step: 1,
  cost: null,
  timeToEffect: 'at once',
  evidence: 'assumed',
  sources: [],
  about:
    'Whether posts that are cut go at once, with whoever holds them, instead of closing as people leave.',
}
