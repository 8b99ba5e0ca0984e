import type { Lever } from './lever.ts'

export const frictionAudit: Lever = {
  name: 'frictionAudit',
  group: 'work system',
  label: 'Friction audit',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 400,
    per: 'clinician-year',
    sources: [],
    about: 'A few days of an analyst for every clinic each year; assumed.',
  },
  timeToEffect: 'two to three months',
  evidence: 'assumed',
  sources: [],
  about:
    'A standing search for needless clicks, forms and approvals, and their removal. It is quick and takes few hours, goes only as far as what is easy to remove, and must go on, or the friction comes back.',
}
