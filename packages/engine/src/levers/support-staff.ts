import type { Lever } from './lever.ts'

export const supportStaff: Lever = {
  name: 'supportStaff',
  group: 'staffing',
  label: 'Support staff per clinician',
  unit: 'people',
  range: [0, 3],
  default: 1,
  step: 0.1,
  cost: {
    dollars: 48_000,
    per: 'clinician-year',
    sources: [],
    about: 'Salary and benefits of one medical assistant; assumed.',
  },
  timeToEffect: 'weeks',
  evidence: 'estimated',
  sources: ['smith-2019', 'altschuler-2012'],
  about:
    'Medical assistants and nurses who take over documentation, orders and messages. When they are cut, the work spills back to clinicians.',
}
