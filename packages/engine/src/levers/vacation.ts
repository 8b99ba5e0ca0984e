import type { Lever } from './lever.ts'

export const vacation: Lever = {
  name: 'vacation',
  group: 'staffing',
  label: 'Vacation',
  unit: 'days',
  range: [0, 56],
  default: 28,
  step: 2,
  cost: null,
  timeToEffect: 'days, and gone in about three weeks',
  evidence: 'measured',
  sources: ['de-bloom-2009', 'westman-eden-1997'],
  about:
    'Calendar days of vacation a year, taken in two blocks. The work of those who are away falls on those who stay.',
}
