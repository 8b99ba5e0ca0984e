import type { Lever } from './lever.ts'

export const callNights: Lever = {
  name: 'callNights',
  group: 'staffing',
  label: 'Nights on call',
  unit: 'nights/week',
  range: [0, 3.5],
  default: 0.5,
  step: 0.5,
  cost: null,
  timeToEffect: 'weeks',
  evidence: 'measured',
  sources: ['balch-2010'],
  about:
    'Nights on call a week for each physician when every post is filled. Fewer colleagues mean more nights; from two a week on burnout is higher.',
}
