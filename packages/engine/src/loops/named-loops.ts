/** A condensed link of a loop: a rise of `from` moves `to` in the direction of the sign. */
export type LoopEdge = readonly [from: string, sign: '+' | '-', to: string]

/** A feedback loop by name: what it tells, and the one link that only it uses. */
export interface NamedLoop {
  /** As in diagrams: B balances, R reinforces. */
  readonly id: string
  /** Plain words, capitalised. */
  readonly label: string
  /** One sentence. */
  readonly story: string
  /** + reinforces, − balances: the product of the signs of its edges. */
  readonly polarity: '+' | '-'
  /** In order; the last leads back to the first. */
  readonly edges: readonly LoopEdge[]
  /** The link that is held still when the loop is cut, and how; or why no run can do that. */
  readonly cut: { readonly edge: readonly [from: string, to: string] } & (
    { readonly held: string } | { readonly impossible: string }
  )
}

/**
 * The loops by the names that a scenario may cut (`loops: { cut: [contagion] }`). Variables are condensed:
 * `load` is work for each one present, `quits` the chance of leaving.
 */
export const namedLoops = {
  symptomaticFix: {
    id: 'B1',
    label: 'Quick relief',
    story: 'Exhaustion calls for wellness programmes, and they relieve it soon.',
    polarity: '-',
    edges: [
      ['exhaustion', '+', 'wellness'],
      ['wellness', '+', 'relief'],
      ['relief', '-', 'exhaustion'],
    ],
    cut: { edge: ['wellness', 'relief'], held: 'Programmes relieve nobody and wear on nobody.' },
  },
  fundamentalFix: {
    id: 'B2',
    label: 'Fixing the work',
    story:
      'Exhaustion becomes urgency, urgency becomes redesign, and better work wears people out less; it takes time.',
    polarity: '-',
    edges: [
      ['exhaustion', '+', 'urgency'],
      ['urgency', '+', 'redesign'],
      ['redesign', '+', 'quality'],
      ['quality', '-', 'strain'],
      ['strain', '+', 'exhaustion'],
    ],
    cut: {
      edge: ['urgency', 'redesign'],
      held: 'The will to redesign stays that of the first day.',
    },
  },
  budgetCrowdOut: {
    id: 'R3a',
    label: 'Crowding out',
    story:
      'Wellness programmes use up the money and attention that redesign would need; the work stays as it is, and exhaustion calls for more of them.',
    polarity: '+',
    edges: [
      ['exhaustion', '+', 'wellness'],
      ['wellness', '-', 'redesign'],
      ['redesign', '+', 'quality'],
      ['quality', '-', 'strain'],
      ['strain', '+', 'exhaustion'],
    ],
    cut: { edge: ['wellness', 'redesign'], held: 'Programmes draw nothing away from redesign.' },
  },
  capabilityErosion: {
    id: 'R3b',
    label: 'Forgetting how',
    story:
      'An organisation that relies on wellness programmes forgets how to mend its work, and needs them more.',
    polarity: '+',
    edges: [
      ['exhaustion', '+', 'wellness'],
      ['wellness', '-', 'capability'],
      ['capability', '+', 'redesign'],
      ['redesign', '+', 'quality'],
      ['quality', '-', 'strain'],
      ['strain', '+', 'exhaustion'],
    ],
    cut: { edge: ['wellness', 'capability'], held: 'Programmes take no capability away.' },
  },
  tolerance: {
    id: 'R4',
    label: 'Lost trust',
    story:
      'Where programmes are the only answer people trust their leaders less, take less of what is offered, and are relieved less.',
    polarity: '+',
    edges: [
      ['exhaustion', '+', 'wellness'],
      ['wellness', '-', 'trust'],
      ['trust', '+', 'relief'],
      ['relief', '-', 'exhaustion'],
    ],
    cut: {
      edge: ['trust', 'relief'],
      held: 'People take of programmes what they took when they came.',
    },
  },
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
      held: 'Work of posts that fall empty is covered by somebody from outside.',
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
    cut: { edge: ['vacancies', 'hires'], held: 'No search ever ends.' },
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
      held: 'Training takes the hours of the first day, however many newcomers there are.',
    },
  },
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
    cut: { edge: ['errors', 'backlog'], held: 'Errors that are caught leave no work behind.' },
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
      held: 'Days stay as long as they were on the first, whatever waits.',
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
      held: 'People tire as after a day as long as the first.',
    },
  },
  contagion: {
    id: 'R11',
    label: 'Contagion',
    story: 'Exhaustion and cynicism are caught from colleagues who have more of them.',
    polarity: '+',
    edges: [
      ['cynicism', '+', 'colleagues’ cynicism'],
      ['colleagues’ cynicism', '+', 'cynicism'],
    ],
    cut: { edge: ['colleagues’ cynicism', 'cynicism'], held: 'Nobody catches anything.' },
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
      'People who trust say what is wrong, redesign mends the right things, and those who are heard trust.',
    polarity: '+',
    edges: [
      ['exhaustion', '-', 'trust'],
      ['trust', '+', 'reporting'],
      ['reporting', '+', 'redesign'],
      ['redesign', '+', 'quality'],
      ['quality', '-', 'exhaustion'],
    ],
    cut: {
      edge: ['trust', 'reporting'],
      held: 'People say as much of what is wrong as on the first day.',
    },
  },
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
    cut: { edge: ['wait', 'access standard'], held: 'The wait taken for normal stays as it was.' },
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
    cut: { edge: ['losses', 'redesign'], held: 'Losses take nothing away from redesign.' },
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
      held: 'Management never presses for visits.',
    },
  },
} as const satisfies Record<string, NamedLoop>

export type LoopName = keyof typeof namedLoops

/** Loops with a link that a run can hold still. */
export type CuttableLoop = {
  [Name in LoopName]: (typeof namedLoops)[Name]['cut'] extends { readonly held: string }
    ? Name
    : never
}[LoopName]

export const loopNames = Object.keys(namedLoops) as readonly LoopName[]

export const cuttableLoops = loopNames.filter(
  (name): name is CuttableLoop => 'held' in namedLoops[name].cut,
)

/** Why no run can cut a loop, or `null` when one can, or when there is no such loop. */
export const whyUncuttable = (name: string): string | null => {
  const loop: NamedLoop | undefined = loopNames.includes(name as LoopName)
    ? namedLoops[name as LoopName]
    : undefined
  return loop !== undefined && 'impossible' in loop.cut ? loop.cut.impossible : null
}
