import { parameters } from './parameter.ts'

export const effortReward = parameters({
  usualRatio: {
    value: 0.86,
    unit: 'dmnl',
    range: [0.6, 1],
    evidence: 'measured',
    sources: ['asu-eri'],
    about: 'Ratio of effort to reward of physicians in the reference organisation.',
  },
  usualDemands: {
    value: 1.45,
    unit: 'dmnl',
    range: [1, 2],
    evidence: 'calibrated',
    sources: [],
    about: 'Demands at which effort is usual: those of physicians in the reference organisation.',
  },
  effortFromDemands: {
    value: 0.8,
    unit: 'share',
    range: [0, 1],
    evidence: 'calibrated',
    sources: ['asu-eri'],
    about: 'Share of effort that rises and falls with demands; people cannot give without limit.',
  },
  overcommitmentSpread: {
    value: 0.1,
    unit: 'dmnl',
    range: [0, 0.3],
    evidence: 'calibrated',
    sources: ['asu-eri', 'hasselhorn-2004'],
    about:
      'Standard deviation between people of the effort they put into the same demands, whose mean is 1; with effortFromDemands it puts about an eighth of physicians above a ratio of 1.',
  },
  rewardFromTrust: {
    value: 0.15,
    unit: 'dmnl',
    range: [0, 0.5],
    evidence: 'assumed',
    sources: ['siegrist-1996'],
    about: 'Reward between no trust in leadership and full trust: prospects and fairness.',
  },
  rewardFromRecognition: {
    value: 0.15,
    unit: 'dmnl',
    range: [0, 0.5],
    evidence: 'assumed',
    sources: ['siegrist-1996'],
    about: 'Reward between no recognition and full recognition: esteem.',
  },
  rewardFromValues: {
    value: 0.1,
    unit: 'dmnl',
    range: [0, 0.5],
    evidence: 'assumed',
    sources: ['siegrist-1996', 'leiter-2009'],
    about: 'Reward between opposed values and shared ones: the work itself.',
  },
  imbalanceWearRate: {
    value: 0.1,
    unit: 'points/day',
    range: [0, 0.5],
    evidence: 'calibrated',
    sources: ['asu-eri', 'hasselhorn-2004'],
    about:
      'Exhaustion that effort of twice the reward adds in a day to a rested person, beyond strain.',
  },
})
