import type {
  CuttableLoop,
  EnsembleResult,
  ExhaustionAttribution,
  KnockOutResult,
  LoopScoreResult,
  NoEasyReturn,
  PeopleTrace,
  Scenario,
  SeriesName,
  TrapGauge,
} from '@burnout/engine'

/** The five numbers that head the page. */
export const headlines = [
  'burnedOut',
  'turnover',
  'waitDays',
  'harmEvents',
  'netCost',
] as const satisfies readonly SeriesName[]
export type Headline = (typeof headlines)[number]

/** How every replicate ended, for pairing two runs that share their luck. */
export type Endings = Readonly<Record<Headline, readonly number[]>>

/** Everything the page draws of one scenario, from the replicates computed so far. */
export interface Answer {
  readonly result: EnsembleResult
  /** The clinicians of the first replicate. */
  readonly people: PeopleTrace | null
  readonly endings: Endings
  /** Seats of each role, in the order of `roles`. */
  readonly clinics: readonly { readonly name: string; readonly seats: readonly number[] }[]
  readonly warnings: readonly string[]
  /** Replicates so far, and how many there will be. */
  readonly shown: number
  readonly of: number
}

/** What is asked about the loops of a scenario: which are at work, what one of them does, how deep the trap is. */
export type LoopTask =
  | { readonly kind: 'study'; readonly scenario: Scenario }
  | {
      readonly kind: 'cut'
      readonly scenario: Scenario
      readonly loop: CuttableLoop
      readonly month: number
    }
  | { readonly kind: 'gauge'; readonly scenario: Scenario; readonly month: number }

/** What comes of a task: how far it is, and every result as soon as there is one. */
export type LoopNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'scores'; readonly scores: LoopScoreResult }
  | { readonly kind: 'attribution'; readonly attribution: ExhaustionAttribution }
  | { readonly kind: 'cut'; readonly result: KnockOutResult }
  | { readonly kind: 'gauge'; readonly gauge: TrapGauge; readonly back: NoEasyReturn }

/** What the page asks of the worker for loops: the task begun last goes first, the others wait. */
export type LoopRequest =
  | { readonly kind: 'begin'; readonly job: number; readonly task: LoopTask }
  | { readonly kind: 'drop'; readonly job: number }

/** What the worker for loops says of a task. */
export type LoopReply =
  | { readonly kind: 'news'; readonly job: number; readonly news: LoopNews }
  | { readonly kind: 'done'; readonly job: number }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string }

/**
 * What the page asks of the worker: a run replaces the one in progress; a friend is the other
 * worker, which computes blocks for this one while it has nothing else to do.
 */
export type Request =
  | { readonly kind: 'run'; readonly job: number; readonly scenario: Scenario }
  | { readonly kind: 'stop' }
  | { readonly kind: 'friend'; readonly port: MessagePort | null }

/** What the worker says: answers that grow until `shown` equals `of`, or why there is none. */
export type Reply =
  | { readonly kind: 'answer'; readonly job: number; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string }
