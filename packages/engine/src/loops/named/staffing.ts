import type { NamedLoop } from './named-loop.ts'

/** Leaving, replacing, and the work of both. */
export const staffingLoops = {
  workloadTurnover: {
    id: 'R5',
    label: 'Turnover cascade',
    story:
      'Those who leave, leave their work to those who stay, who are worn out and leave in turn.',
    polarity: '+',
    edges: [
      ['exhaustion', '+', 'quits'],
      ['quits', '-', 'headcount'],
      ['headcount', '-', 'load'],
      ['load', '+', 'exhaustion'],
    ],
    cut: {
      edge: ['headcount', 'load'],
      held: 'Work of posts that fall empty after the day of the cut is covered by somebody from outside.',
    },
  },
  hiring: {
    id: 'B6',
    label: 'Hiring',
    story: 'An empty post is searched for and, months later, filled.',
    polarity: '-',
    edges: [
      ['headcount', '-', 'vacancies'],
      ['vacancies', '+', 'hires'],
      ['hires', '+', 'headcount'],
    ],
    cut: {
      edge: ['vacancies', 'hires'],
      held: 'No search ends any more: hires are events, which no rate can hold.',
    },
  },
  onboardingBurden: {
    id: 'R7',
    label: 'Newcomers to train',
    story:
      'Those who replace leavers must be trained by the experienced, who are worn out by it too.',
    polarity: '+',
    edges: [
      ['exhaustion', '+', 'quits'],
      ['quits', '+', 'newcomers'],
      ['newcomers', '+', 'load'],
      ['load', '+', 'exhaustion'],
    ],
    cut: {
      edge: ['newcomers', 'load'],
      held: 'Training takes the hours of the day of the cut, however many newcomers there are.',
    },
  },
} as const satisfies Record<string, NamedLoop>
