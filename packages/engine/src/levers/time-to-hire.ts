import type { Lever } from './lever.ts'

export const timeToHire: Lever = {
  name: 'timeToHire',
  group: 'staffing',
  label: 'Time to hire',
  unit: 'share',
  range: [-0.5, 1],
  default: 0,
  step: 0.05,
  cost: null,
  timeToEffect: 'months',
  evidence: 'estimated',
  sources: ['aappr-2022'],
  about:
    'Mean length of a search against today, before credentialing: six months for a physician, three for a nurse.',
}
