import { parameters } from './parameter.ts'

export const capacity = parameters({
  exhaustionLoss: {
    value: 0.34,
    unit: 'share',
    range: [0.1, 0.4],
    evidence: 'calibrated',
    sources: ['guthier-2020', 'hodkinson-2022'],
    about:
      'Share of working capacity lost at the top of the exhaustion scale; closes the loop from strain back to demands.',
  },
  fatigueLoss: {
    value: 0.1,
    unit: 'share',
    range: [0.05, 0.3],
    evidence: 'assumed',
    sources: [],
    about: 'Share of working capacity lost at full fatigue.',
  },
  newcomerCapacity: {
    value: 0.5,
    unit: 'share',
    range: [0.3, 0.8],
    evidence: 'assumed',
    sources: ['systemcare-ramp'],
    about: 'Capacity of a newcomer on the first day against that of an experienced clinician.',
  },
  learningLostToLoad: {
    value: 1,
    unit: 'dmnl',
    range: [0, 2],
    evidence: 'assumed',
    sources: [],
    about:
      'Share of learning lost for each share of the working hours that extraneous load takes beyond the usual.',
  },
})
