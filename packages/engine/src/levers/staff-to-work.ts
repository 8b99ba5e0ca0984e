import type { Lever } from './lever.ts'

export const staffToWork: Lever = {
  name: 'staffToWork',
  group: 'staffing',
  label: 'Staff to the work',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 0,
    per: 'extra post-year',
    sources: [],
    about: 'Salaries of the posts that are added, which the ledger counts; no more is assumed.',
  },
  timeToEffect: 'a year',
  evidence: 'assumed',
  sources: [],
  about:
    'Optimal instead of minimum staffing: every quarter, this share of the gap between the posts there are and those the work needs is funded, in every role.',
}
