import type { Lever } from './lever.ts'

export const teamCare: Lever = {
  name: 'teamCare',
  group: 'work system',
  label: 'Team-based care',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 1_500,
    per: 'clinician-year',
    sources: [],
    about:
      'Training and facilitation; assumed. The support staff that it needs are a lever of their own.',
  },
  timeToEffect: 'worse for some months, better after 9 to 12',
  evidence: 'estimated',
  sources: ['smith-2019', 'stanford-primary-care-2021'],
  about:
    'Support staff room, document and follow up as a team with the provider. It is built up over most of a year, needs more support staff to pay, and withers when they are overloaded or withdrawn.',
}
