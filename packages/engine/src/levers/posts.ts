import type { Lever } from './lever.ts'

export const posts: Lever = {
  name: 'posts',
  group: 'staffing',
  label: 'Physician posts',
  unit: 'share',
  range: [-0.3, 0.5],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 300_000,
    per: 'extra post-year',
    sources: [],
    about:
      'Salary and benefits, for every post filled beyond those of day 0 and saved for every post below them; the parameter salaryPhysician, assumed.',
  },
  timeToEffect: '9 months to hire, a year more to full productivity',
  evidence: 'estimated',
  sources: ['aappr-2022'],
  about:
    'Funded physician posts against today. More posts open vacancies that must be filled; fewer posts close as people leave.',
}
