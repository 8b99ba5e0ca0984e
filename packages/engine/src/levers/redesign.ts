import type { Lever } from './lever.ts'

export const redesign: Lever = {
  name: 'redesign',
  group: 'work system',
  label: 'Commitment to redesigning work',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 9_000,
    per: 'clinician-year',
    sources: [],
    about: 'A small improvement team for every clinic; assumed.',
  },
  timeToEffect: 'worse for about 6 months, better after 12 to 18',
  evidence: 'estimated',
  sources: ['linzer-2015', 'grumbach-2019'],
  about:
    'A floor under the effort that goes into removing gap work, whatever the surveys say. It takes staff time first and gives it back later.',
}
