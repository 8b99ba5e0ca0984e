import type { NamedLoop } from './named-loop.ts'

/** What people catch, tell, and take with them. */
export const peopleLoops = {
  contagion: {
    id: 'R11',
    label: 'Contagion',
    story: 'Exhaustion and cynicism are caught from colleagues who have more of them.',
    polarity: '+',
    edges: [
      ['cynicism', '+', 'colleagues’ cynicism'],
      ['colleagues’ cynicism', '+', 'cynicism'],
    ],
    cut: {
      edge: ['colleagues’ cynicism', 'cynicism'],
      held: 'People catch from colleagues as they were on the day of the cut; from the first day, nobody catches anything.',
    },
  },
  survivor: {
    id: 'B12',
    label: 'Survivors',
    story:
      'The most exhausted leave, and the mean of those who stay falls although nobody recovered.',
    polarity: '-',
    edges: [
      ['exhaustion', '+', 'exits of the most exhausted'],
      ['exits of the most exhausted', '-', 'exhaustion'],
    ],
    cut: {
      edge: ['exits of the most exhausted', 'exhaustion'],
      impossible: 'it is an effect of who is counted, which no link of the model carries',
    },
  },
  voice: {
    id: 'R13',
    label: 'Voice',
    story:
      'People who trust say what is wrong, redesign mends the right things, and those whose work is mended trust.',
    polarity: '+',
    edges: [
      ['trust', '+', 'reporting'],
      ['reporting', '+', 'redesign'],
      ['redesign', '+', 'quality'],
      ['quality', '+', 'trust'],
    ],
    cut: {
      edge: ['trust', 'reporting'],
      held: 'People say as much of what is wrong as on the day of the cut.',
    },
  },
} as const satisfies Record<string, NamedLoop>
