import type {
  Band,
  ComparisonResult,
  CuttableLoop,
  Decomposition,
  EnsembleResult,
  EqualCostResult,
  ExhaustionAttribution,
  KnockOutResult,
  Lives,
  LoopScoreResult,
  NoEasyReturn,
  PeopleTrace,
  Scenario,
  SectionSeries,
  SeriesName,
  TrapGauge,
  TrapPairs,
} from '@burnout/engine'
import type { Played } from '../flight/played.ts'
import type { Seen } from '../settings/lens.ts'
import type { Cases, Compared, TrapGround, TrapsFound } from './compared.ts'
import type { otherPrevalences } from './prevalences.ts'
import type { Asked, Fitted } from './fit-team.ts'

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
export type Endings = Readonly<Record<Headline, readonly number[]>> &
  Readonly<Partial<Record<(typeof otherPrevalences)[number], readonly number[]>>>

/** The series of those of one clinic or role, beside the numbers of all. */
export interface SectionAnswer {
  readonly of: Seen
  readonly series: Readonly<Record<SectionSeries, Band>>
  /** How every replicate ended. */
  readonly endings: Readonly<Record<SectionSeries, readonly number[]>>
}

/** Everything the page draws of one scenario, from the replicates computed so far. */
export interface Answer {
  readonly result: EnsembleResult
  /** The clinicians of the first replicate. */
  readonly people: PeopleTrace | null
  readonly endings: Endings
  /** Those of whom more was asked; absent when nobody was. */
  readonly section?: SectionAnswer
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
 * difference comes from assumptions. About the people of one run: what they live through.
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
      readonly seen: Seen
      /** What each is held against in looking for traps in it; left out where none are looked for. */
      readonly traps?: TrapGround
    }
  | {
      /** The worlds of a lesson, and the series that are read there. */
      readonly kind: 'lesson'
      readonly scenarios: readonly Scenario[]
      readonly series: readonly SeriesName[]
    }
  | {
      readonly kind: 'report'
      readonly reference: Scenario
      readonly scenarios: readonly Scenario[]
    }
  | { readonly kind: 'fitTeam'; readonly scenario: Scenario; readonly asked: Asked }
  | { readonly kind: 'lives'; readonly scenario: Scenario; readonly replicate: number }
  | {
      readonly kind: 'play'
      readonly scenario: Scenario
      /** Days on which everybody of the first run is asked. */
      readonly survey: readonly number[]
    }

/** Some series of several worlds with the same luck, from the runs so far. */
export interface WorldRuns {
  /** Runs of each world so far, and how many there will be. */
  readonly shown: number
  readonly of: number
  /** Days since the start of each record. */
  readonly t: readonly number[]
  /** For each world its series. */
  readonly worlds: readonly Readonly<Partial<Record<SeriesName, Band>>>[]
}

/** What comes of a task: how far it is, and every result as soon as there is one. */
export type LoopNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** There is nothing to do here until the other worker has done its part. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'scores'; readonly scores: LoopScoreResult }
  | { readonly kind: 'attribution'; readonly attribution: ExhaustionAttribution }
  | { readonly kind: 'traps'; readonly pairs: TrapPairs }
  | { readonly kind: 'cut'; readonly result: KnockOutResult }
  | { readonly kind: 'gauge'; readonly gauge: TrapGauge; readonly back: NoEasyReturn }
  | { readonly kind: 'apart'; readonly apart: Decomposition }
  | { readonly kind: 'equalCost'; readonly result: EqualCostResult }
  | { readonly kind: 'compared'; readonly compared: Compared }
  | { readonly kind: 'cases'; readonly cases: Cases }
  | { readonly kind: 'found'; readonly found: TrapsFound }
  | { readonly kind: 'worlds'; readonly runs: WorldRuns }
  | { readonly kind: 'reported'; readonly result: ComparisonResult }
  | { readonly kind: 'fitted'; readonly fitted: Fitted }
  | { readonly kind: 'lives'; readonly lives: Lives }
  | { readonly kind: 'played'; readonly played: Played }

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
 * What the page asks of the worker: a run replaces the one in progress, and waits after its first answer until
 * more is wanted; a friend is the other worker, which computes blocks for this one while it has nothing else
 * to do.
 */
export type Request =
  | {
      readonly kind: 'run'
      readonly job: number
      readonly scenario: Scenario
      readonly seen: Seen
    }
  | { readonly kind: 'more'; readonly job: number }
  | { readonly kind: 'stop' }
  | { readonly kind: 'friend'; readonly port: MessagePort | null }

/** What the worker says: answers that grow until `shown` equals `of`, or why there is none. */
export type Reply =
  | { readonly kind: 'answer'; readonly job: number; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string }
