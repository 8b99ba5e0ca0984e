import type {
  ComparisonResult,
  CuttableLoop,
  Decomposition,
  EnsembleResult,
  EqualCostResult,
  ExhaustionAttribution,
  KnockOutResult,
  LoopScoreResult,
  NoEasyReturn,
  PeopleTrace,
  Scenario,
  SeriesName,
  TrapGauge,
} from '@burnout/engine'
import type { Cases, Compared } from './compared.ts'

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

/** A scenario and what it is held against, with the reader's assumptions and as they were written. */
export interface FourScenarios {
  readonly scenario: Scenario
  readonly scenarioAsWritten: Scenario
  readonly reference: Scenario
  readonly referenceAsWritten: Scenario
}

/**
 * What is asked beyond runs. About the loops of a scenario: which are at work, what one of them does, how deep
 * the trap is. About policies: what would help most at equal cost, how several compare, and what of a
 * difference comes from assumptions.
 */
export type LoopTask =
  | { readonly kind: 'study'; readonly scenario: Scenario }
  | {
      readonly kind: 'cut'
      readonly scenario: Scenario
      readonly loop: CuttableLoop
      readonly month: number
    }
  | { readonly kind: 'gauge'; readonly scenario: Scenario; readonly month: number }
  | ({ readonly kind: 'apart' } & FourScenarios)
  | {
      readonly kind: 'equalCost'
      readonly scenario: Scenario
      /** Dollars a year, and the month from which they are spent. */
      readonly budget: number
      readonly from: number
    }
  | {
      readonly kind: 'compare'
      readonly scenarios: readonly Scenario[]
      /** Position of the scenario that differences are taken from. */
      readonly reference: number
    }
  | { readonly kind: 'report'; readonly scenario: Scenario; readonly reference: Scenario }

/** What comes of a task: how far it is, and every result as soon as there is one. */
export type LoopNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'scores'; readonly scores: LoopScoreResult }
  | { readonly kind: 'attribution'; readonly attribution: ExhaustionAttribution }
  | { readonly kind: 'cut'; readonly result: KnockOutResult }
  | { readonly kind: 'gauge'; readonly gauge: TrapGauge; readonly back: NoEasyReturn }
  | { readonly kind: 'apart'; readonly apart: Decomposition }
  | { readonly kind: 'equalCost'; readonly result: EqualCostResult }
  | { readonly kind: 'compared'; readonly compared: Compared }
  | { readonly kind: 'cases'; readonly cases: Cases }
  | { readonly kind: 'reported'; readonly result: ComparisonResult }

/** What the page asks of a worker for such tasks: the task begun last goes first, the others wait. */
export type LoopRequest =
  | { readonly kind: 'begin'; readonly job: number; readonly task: LoopTask }
  | { readonly kind: 'drop'; readonly job: number }

/** What a worker says of a task. */
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
