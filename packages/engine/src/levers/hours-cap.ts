import type { Lever } from './lever.ts'

export const hoursCap: Lever = {
  name: 'hoursCap',
  group: 'staffing',
  label: 'Cap on weekly hours',
  unit: 'hours/week',
  range: [40, 110],
  default: 100,
  step: 1,
  cost: null,
  timeToEffect: 'at once',
  evidence: 'assumed',
  sources: [],
  about: 'Hours a week that nobody may exceed. What is then not done waits.',
}
