import { parameters } from './parameter.ts'

export const crisis = parameters({
  fullRally: {
    value: 0.25,
    unit: 'share',
    range: [0.1, 0.6],
    evidence: 'calibrated',
    sources: [],
    about: 'Rise in requests, still new, at which everybody pulls together.',
  },
  habituationTime: {
    value: 150,
    unit: 'days',
    range: [60, 365],
    evidence: 'assumed',
    sources: ['sexton-2022', 'nhs-staff-survey'],
    about:
      'Time constant of growing accustomed to a crisis: physicians’ burnout dipped before it rose, and fewer thought of leaving in the first year.',
  },
  rallyBuffer: {
    value: 0.42,
    unit: 'share',
    range: [0, 0.5],
    evidence: 'calibrated',
    sources: ['shanafelt-2022', 'sexton-2022'],
    about: 'Part of felt demands that pulling together takes away at its fullest.',
  },
  rallyHold: {
    value: 0.4,
    unit: 'share',
    range: [0, 0.8],
    evidence: 'estimated',
    sources: ['bond-2023', 'nhs-staff-survey'],
    about: 'Part of resignations that are put off while everybody pulls together.',
  },
})
