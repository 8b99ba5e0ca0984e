import type { NamedLoop } from './named-loop.ts'

/** Work that waits, long days and errors. */
export const workloadLoops = {
  rework: {
    id: 'R8',
    label: 'Errors and rework',
    story: 'The tired make errors, errors make work, and work makes people tired.',
    polarity: '+',
    edges: [
      ['fatigue', '+', 'errors'],
      ['errors', '+', 'backlog'],
      ['backlog', '+', 'load'],
      ['load', '+', 'fatigue'],
    ],
    cut: {
      edge: ['errors', 'backlog'],
      held: 'Errors leave as much work behind as on the day of the cut; from the first day, none.',
    },
  },
  overtime: {
    id: 'B9',
    label: 'Overtime',
    story: 'When more patients wait people work longer, more patients are seen, and fewer wait.',
    polarity: '-',
    edges: [
      ['backlog', '+', 'overtime'],
      ['overtime', '+', 'throughput'],
      ['throughput', '-', 'backlog'],
    ],
    cut: {
      edge: ['overtime', 'throughput'],
      held: 'Days stay as long as on the day of the cut, whatever waits.',
    },
  },
  overtimeFatigue: {
    id: 'R10',
    label: 'Tired by overtime',
    story: 'Longer days tire, the tired see fewer patients, and more of them wait.',
    polarity: '+',
    edges: [
      ['backlog', '+', 'overtime'],
      ['overtime', '+', 'fatigue'],
      ['fatigue', '-', 'throughput'],
      ['throughput', '-', 'backlog'],
    ],
    cut: {
      edge: ['overtime', 'fatigue'],
      held: 'People tire as after a day as long as that of the cut.',
    },
  },
} as const satisfies Record<string, NamedLoop>
