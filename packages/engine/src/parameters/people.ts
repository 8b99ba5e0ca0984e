import { parameters } from './parameter.ts'

export const people = parameters({
  quitRate: {
    value: 0.05,
    unit: '/year',
    range: [0.04, 0.06],
    evidence: 'estimated',
    sources: ['hamidi-2018'],
    about: 'Chance that a clinician who is not burned out leaves within a year.',
  },
  quitMultiplier: {
    value: 2.1,
    unit: 'dmnl',
    range: [1.4, 3.3],
    evidence: 'estimated',
    sources: ['hamidi-2018'],
    about:
      'How many times more often the burned out leave; the ratio over two years, used as a ratio of rates.',
  },
  quitFromMoralInjury: {
    value: 0.5,
    unit: 'dmnl',
    range: [0, 2],
    evidence: 'estimated',
    sources: ['compromised-integrity-2022'],
    about: 'Rise in the chance of leaving at full moral injury, whatever the exhaustion.',
  },
  quitFromDisengagement: {
    value: 0.6,
    unit: 'dmnl',
    range: [0, 1],
    evidence: 'estimated',
    sources: ['willard-grace-2019'],
    about: 'Rise in the chance of leaving for one unit of engagement lost.',
  },
  intentHalfRate: {
    value: 0.17,
    unit: '/year',
    range: [0.1, 0.3],
    evidence: 'calibrated',
    sources: ['hamidi-2018'],
    about:
      'Chance of leaving within a year at which half say that they intend to; about one in four acts within two years.',
  },
  credentialingTime: {
    value: 90,
    unit: 'days',
    range: [60, 120],
    evidence: 'estimated',
    sources: ['aappr-2022'],
    about: 'Time from a signed offer to the first working day.',
  },
  sickRate: {
    value: 0.8,
    unit: '/year',
    range: [0.3, 2],
    evidence: 'assumed',
    sources: [],
    about: 'Spells of sick leave in a year of a clinician who is not burned out.',
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
