import type { Lever } from './lever.ts'

export const advancedPracticePosts: Lever = {
  name: 'advancedPracticePosts',
  group: 'staffing',
  label: 'Advanced practice posts',
  unit: 'share',
  range: [-0.5, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 150_000,
    per: 'extra post-year',
    sources: [],
    about:
      'Salary and benefits, for every post filled beyond those of day 0 and saved for every post below them; the parameter salaryAdvancedPractice, assumed.',
  },
  timeToEffect: 'half a year to hire, half a year more to full productivity',
  evidence: 'assumed',
  sources: [],
  about:
    'Funded posts of nurse practitioners and physician assistants against today. They see patients beside the physicians.',
}
