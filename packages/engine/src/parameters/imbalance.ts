import { parameters } from './parameter.ts'

export const imbalance = parameters({
  toleratedPressure: {
    value: 0.9,
    unit: 'dmnl',
    range: [0.7, 1.1],
    evidence: 'calibrated',
    sources: [],
    about: 'Work pressure that people can meet for ever without strain.',
  },
  halfStrainImbalance: {
    value: 0.5,
    unit: 'dmnl',
    range: [0.3, 1.2],
    evidence: 'calibrated',
    sources: [],
    about: 'Imbalance at which strain is half of its most.',
  },
  buffering: {
    value: 0.5,
    unit: 'dmnl',
    range: [0, 0.8],
    evidence: 'estimated',
    sources: ['bakker-2005-buffer'],
    about:
      'How much of felt demand one unit of resources takes away; a quarter of the demand slope at half a unit.',
  },
  toolsWeight: {
    value: 0.25,
    unit: 'share',
    range: [0, 1],
    evidence: 'assumed',
    sources: ['bakker-2005-buffer'],
    about: 'Weight of usable tools and processes in resources.',
  },
  leadershipWeight: {
    value: 0.25,
    unit: 'share',
    range: [0, 1],
    evidence: 'assumed',
    sources: ['shanafelt-2015-leadership'],
    about: 'Weight of the leader’s support in resources.',
  },
  colleaguesWeight: {
    value: 0.25,
    unit: 'share',
    range: [0, 1],
    evidence: 'assumed',
    sources: ['leiter-2009'],
    about: 'Weight of colleagues’ support in resources; the exhausted have less of it to give.',
  },
  trustWeight: {
    value: 0.25,
    unit: 'share',
    range: [0, 1],
    evidence: 'assumed',
    sources: ['linzer-2019'],
    about: 'Weight of trust, voice and fair reward in resources.',
  },
})
