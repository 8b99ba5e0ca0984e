import type { Lever } from './lever.ts'

export const locums: Lever = {
  name: 'locums',
  group: 'staffing',
  label: 'Vacant posts filled by locums',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: null,
  timeToEffect: 'weeks',
  evidence: 'assumed',
  sources: [],
  about: 'Share of vacant posts in which a locum stands in, at a premium. The post stays vacant.',
}
