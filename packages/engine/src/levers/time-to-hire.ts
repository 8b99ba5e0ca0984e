import type { Lever } from './lever.ts'

export const timeToHire: Lever = {
  name: 'timeToHire',
  group: 'staffing',
  label: 'Time to find a clinician',
  unit: 'days',
  range: [30, 540],
  default: 180,
  step: 10,
  cost: null,
  timeToEffect: 'months',
  evidence: 'estimated',
  sources: ['aappr-2022'],
  about: 'Mean length of a search for a physician, before credentialing.',
}
