import { parameters } from './parameter.ts'

export const contagion = parameters({
  contagionTime: {
    value: 2500,
    unit: 'days',
    range: [700, 100000],
    evidence: 'assumed',
    sources: ['bakker-2005-contagion'],
    about:
      'Time constant at which a person below the team’s mean is pulled up to it; the longitudinal size is unknown.',
  },
  cynicismContagionTime: {
    value: 1800,
    unit: 'days',
    range: [700, 100000],
    evidence: 'assumed',
    sources: ['bakker-2005-contagion'],
    about: 'The same for cynicism.',
  },
  susceptibilitySpread: {
    value: 0.5,
    unit: 'dmnl',
    range: [0, 1],
    evidence: 'assumed',
    sources: ['bakker-2001'],
    about: 'Standard deviation between clinicians of susceptibility to contagion, whose mean is 1.',
  },
  engagementContagionTime: {
    value: 2500,
    unit: 'days',
    range: [700, 100000],
    evidence: 'assumed',
    sources: ['bakker-2006-teams'],
    about:
      'Time constant at which a person less engaged than the team is drawn up to its mean; the longitudinal size is unknown.',
  },
})
