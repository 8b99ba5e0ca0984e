import type { Lever } from './lever.ts'

export const nursePosts: Lever = {
  name: 'nursePosts',
  group: 'staffing',
  label: 'Nurse posts',
  unit: 'share',
  range: [-0.5, 1],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 105_000,
    per: 'extra post-year',
    sources: [],
    about:
      'Salary and benefits, for every post filled beyond those of day 0 and saved for every post below them; the parameter salaryNurse, assumed.',
  },
  timeToEffect: '3 months to hire, 3 more to full productivity',
  evidence: 'estimated',
  sources: ['aiken-2002', 'nsi-2025'],
  about:
    'Funded nurse posts against today. On a ward more nurses mean fewer patients for each; where they are short, their work spills back to providers or is left undone.',
}
