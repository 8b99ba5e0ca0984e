import type { Lever } from './lever.ts'

export const onboarding: Lever = {
  name: 'onboarding',
  group: 'staffing',
  label: 'Onboarding and residency programmes',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 500,
    per: 'clinician-year',
    sources: [],
    about: 'Preceptors and courses, spread over all staff; assumed.',
  },
  timeToEffect: 'a year',
  evidence: 'estimated',
  sources: ['nsi-2025'],
  about:
    'How fully newcomers are supported in their first year. They learn faster and fewer leave early.',
}
