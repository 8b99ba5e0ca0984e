import { parameters } from './parameter.ts'

export const programmes = parameters({
  participation: {
    value: 0.4,
    unit: 'share',
    range: [0.1, 0.6],
    evidence: 'estimated',
    sources: ['profit-2021'],
    about:
      'Share of those offered an individual programme who take part throughout: of 481 who began an online course 224 were left at six months, and not all begin.',
  },
  overloadResentment: {
    value: 0.3,
    unit: 'dmnl',
    range: [0, 0.6],
    evidence: 'assumed',
    sources: ['hart-2019'],
    about:
      'How far full strain lowers the trust with which people take a programme for individuals.',
  },
  programmeStartTime: {
    value: 60,
    unit: 'days',
    range: [30, 120],
    evidence: 'estimated',
    sources: ['dyrbye-2019', 'profit-2021'],
    about: 'Time constant at which programmes for individuals take effect.',
  },
  programmeFadeTime: {
    value: 263,
    unit: 'days',
    range: [130, 530],
    evidence: 'estimated',
    sources: ['west-2014'],
    about: 'Time constant at which their effect fades after their end: half in six months.',
  },
  mindfulnessEffect: {
    value: 0.1,
    unit: 'share',
    range: [0, 0.25],
    evidence: 'estimated',
    sources: ['salvado-2021', 'fleming-2024'],
    about:
      'Share of their exhaustion that participants lose by mindfulness: a fifth of a standard deviation.',
  },
  coachingEffect: {
    value: 0.3,
    unit: 'share',
    range: [0.15, 0.4],
    evidence: 'estimated',
    sources: ['dyrbye-2019', 'kiser-2024'],
    about:
      'Share of their exhaustion that volunteers lose by coaching: 0.6 of a standard deviation.',
  },
  groupEffect: {
    value: 0.05,
    unit: 'share',
    range: [0, 0.2],
    evidence: 'estimated',
    sources: ['west-2014'],
    about:
      'Share of their exhaustion that participants of small groups lose; the trial found little.',
  },
  groupCynicismEffect: {
    value: 0.25,
    unit: 'share',
    range: [0, 0.4],
    evidence: 'estimated',
    sources: ['west-2014'],
    about: 'Share of their cynicism that participants of small groups lose.',
  },
  counsellingEffect: {
    value: 0.15,
    unit: 'share',
    range: [0, 0.3],
    evidence: 'assumed',
    sources: [],
    about: 'Share of their exhaustion that those who use confidential counselling lose.',
  },
  stigma: {
    value: 0.6,
    unit: 'share',
    range: [0.2, 0.9],
    evidence: 'assumed',
    sources: [],
    about:
      'Share of those who would use counselling whom stigma keeps away where psychological safety is in the middle.',
  },
  resilienceGain: {
    value: 0.2,
    unit: 'share',
    range: [0, 0.3],
    evidence: 'estimated',
    sources: ['profit-2021', 'fleming-2024'],
    about:
      'Share of the load from the same imbalance that resilience training takes off those who take part; about a fifth of a standard deviation of exhaustion for them.',
  },
  debriefTime: {
    value: 1500,
    unit: 'days',
    range: [700, 4000],
    evidence: 'assumed',
    sources: [],
    about: 'Time constant at which debriefs after crises, fully taken up, drain moral injury.',
  },
})
