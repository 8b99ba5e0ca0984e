import type { Lever } from './lever.ts'

export const supportStaff: Lever = {
  name: 'supportStaff',
  group: 'staffing',
  label: 'Support staff posts',
  unit: 'share',
  range: [-1, 2],
  default: 0,
  step: 0.05,
  cost: {
    dollars: 48_000,
    per: 'extra post-year',
    sources: [],
    about:
      'Salary and benefits, for every post filled beyond those of day 0 and saved for every post below them; the parameter salarySupport, assumed.',
  },
  timeToEffect: 'two months',
  evidence: 'estimated',
  sources: ['smith-2019', 'altschuler-2012'],
  about:
    'Funded posts of medical assistants and other support staff against today. With time to spare they take over documentation, orders and messages; when they are cut, their work spills back.',
}
