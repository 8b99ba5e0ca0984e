import type { NamedLoop } from './named-loop.ts'

/** What management takes for normal, can pay for, and presses for. */
export const managementLoops = {
  accessErosion: {
    id: 'R14',
    label: 'Eroding standard',
    story: 'Long waits become normal, less is done to shorten them, and they stay long.',
    polarity: '+',
    edges: [
      ['wait', '+', 'access standard'],
      ['access standard', '-', 'throughput'],
      ['throughput', '-', 'wait'],
    ],
    cut: {
      edge: ['wait', 'access standard'],
      held: 'The wait taken for normal stays what it was on the day of the cut.',
    },
  },
  budgetSqueeze: {
    id: 'R15',
    label: 'Squeezed budget',
    story:
      'Those who leave cost money that redesign would have needed; the work stays as it is, and more leave.',
    polarity: '+',
    edges: [
      ['exhaustion', '+', 'quits'],
      ['quits', '+', 'losses'],
      ['losses', '-', 'redesign'],
      ['redesign', '+', 'quality'],
      ['quality', '-', 'strain'],
      ['strain', '+', 'exhaustion'],
    ],
    cut: {
      edge: ['losses', 'redesign'],
      held: 'Losses take from redesign what they took on the day of the cut.',
    },
  },
  throughput: {
    id: 'R16',
    label: 'Pressed for volume',
    story:
      'Where fewer visits are given than budgeted management presses for more, which wears out those who give them.',
    polarity: '+',
    edges: [
      ['visits short of budget', '+', 'pressure'],
      ['pressure', '+', 'load'],
      ['load', '+', 'exhaustion'],
      ['exhaustion', '-', 'throughput'],
      ['throughput', '-', 'visits short of budget'],
    ],
    cut: {
      edge: ['visits short of budget', 'pressure'],
      held: 'Management sees as many visits short as on the day of the cut; from the first day, none.',
    },
  },
} as const satisfies Record<string, NamedLoop>
