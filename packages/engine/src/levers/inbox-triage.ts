import type { Lever } from './lever.ts'

export const inboxTriage: Lever = {
  name: 'inboxTriage',
  group: 'work system',
  label: 'Messages triaged by nurses',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 12_000,
    per: 'clinician-year',
    sources: [],
    about: 'A quarter of a nurse for every clinician; assumed.',
  },
  timeToEffect: 'weeks',
  evidence: 'estimated',
  sources: ['smith-2024'],
  about: 'Share of the inbox that a nurse answers or prepares before the clinician sees it.',
}
