import { parameters } from './parameter.ts'

export const measurement = parameters({
  strainOnScore: {
    value: 25,
    unit: 'points',
    range: [10, 30],
    evidence: 'calibrated',
    sources: ['de-bloom-2009', 'westman-eden-1997'],
    about:
      'Points that a questionnaire adds between no strain and full, for strain beyond the person’s usual: two weeks of vacation then lower the score by about a third of a standard deviation, which is gone as strain comes back.',
  },
  overloadPressure: {
    value: 1.33,
    unit: 'dmnl',
    range: [1.1, 1.6],
    evidence: 'estimated',
    sources: ['rotenstein-2023'],
    about:
      'Work waiting for each hour at which people call themselves overloaded: so that about four in ten do.',
  },
  usualStrainTime: {
    value: 120,
    unit: 'days',
    range: [30, 365],
    evidence: 'assumed',
    sources: [],
    about:
      'Time constant at which a level of strain becomes the usual, so that it stops colouring their answers.',
  },
})
