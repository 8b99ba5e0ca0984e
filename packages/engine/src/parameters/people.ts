import { parameters } from './parameter.ts'

export const people = parameters({
  quitFromMoralInjury: {
    value: 2,
    unit: 'dmnl',
    range: [0, 4],
    evidence: 'calibrated',
    sources: ['compromised-integrity-2022'],
    about:
      'Rise in the chance of leaving for each unit of moral injury beyond the usual, whatever the exhaustion; gives about twice the odds of intending to leave among the most injured.',
  },
  quitFromDisengagement: {
    value: 0.6,
    unit: 'dmnl',
    range: [0, 1],
    evidence: 'estimated',
    sources: ['willard-grace-2019'],
    about: 'Rise in the chance of leaving for one unit of engagement lost.',
  },
  sickRate: {
    value: 1.4,
    unit: '/year',
    range: [0.5, 3],
    evidence: 'assumed',
    sources: [],
    about:
      'Spells of illness in a year of a clinician who is not burned out; about half of them are worked through.',
  },
  sickMultiplier: {
    value: 1.85,
    unit: 'dmnl',
    range: [1.25, 2.72],
    evidence: 'estimated',
    sources: ['sick-leave-nurses'],
    about:
      'How many times more often the burned out are off sick; an odds ratio used as a ratio of rates.',
  },
  sickDays: {
    value: 5,
    unit: 'days',
    range: [2, 20],
    evidence: 'assumed',
    sources: [],
    about: 'Mean length of a spell of sick leave.',
  },
})
