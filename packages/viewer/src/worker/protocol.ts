import type {
  EnsembleResult,
  PeopleTrace,
  Scenario,
  SeriesName,
  ShiftingTheBurden,
} from '@burnout/engine'

/** Strength of every link and share of every loop of the diagram, at every record. */
export type LoopTrace = ShiftingTheBurden

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
  readonly loops: LoopTrace
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
