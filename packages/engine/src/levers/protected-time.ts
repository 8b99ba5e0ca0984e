import type { Lever } from './lever.ts'

export const protectedTime: Lever = {
  name: 'protectedTime',
  group: 'staffing',
  label: 'Protected time',
  unit: 'hours/week',
  range: [0, 8],
  default: 0,
  step: 0.5,
  cost: null,
  timeToEffect: 'weeks',
  evidence: 'estimated',
  sources: ['protected-inbox-2025'],
  about:
    'Hours a week of each physician and advanced practice clinician that are kept free of visits for messages and other work.',
}
