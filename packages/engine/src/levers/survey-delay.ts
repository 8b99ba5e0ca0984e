import type { Lever } from './lever.ts'

export const surveyDelay: Lever = {
  name: 'surveyDelay',
  group: 'deciding',
  label: 'Age of the burnout figures',
  unit: 'days',
  range: [14, 540],
  default: 270,
  step: 2,
  cost: null,
  timeToEffect: 'months',
  evidence: 'assumed',
  sources: [],
  about:
    'How old the figures are on which the organisation acts: about 9 months for an annual survey, a month for a continuous pulse.',
}
