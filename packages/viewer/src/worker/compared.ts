import type { Seen } from '../settings/lens.ts'
import { otherPrevalences } from './prevalences.ts'
import type { Band, BusinessCaseRow, Comparison, SeriesName, TrapFinding } from '@burnout/engine'

/** What policies are compared in. */
export const outcomes = [
  'burnedOut',
  'turnover',
  'waitDays',
  'harmEvents',
  'netCost',
  'exhaustion',
] as const satisfies readonly SeriesName[]
export type Outcome = (typeof outcomes)[number]

/** What is read of every run: the outcomes, and burnout by the other instruments. */
export const readOutcomes = [
  ...outcomes,
  ...otherPrevalences,
] as const satisfies readonly SeriesName[]
export type ReadOutcome = (typeof readOutcomes)[number]

/** One of the scenarios that are compared, from the pairs so far. */
export interface Column {
  readonly bands: Readonly<Record<ReadOutcome, Band>>
  /** How every replicate ended, in one order for all scenarios. */
  readonly endings: Readonly<Record<ReadOutcome, readonly number[]>>
}

/** Several scenarios with the same luck, side by side. */
export interface Compared {
  /** Of whom the numbers are. */
  readonly seen: Seen
  /** Pairs so far, and how many there will be. */
  readonly pairs: number
  readonly of: number
  /** Days since the start of each record. */
  readonly t: readonly number[]
  /** Position of the scenario that differences are taken from. */
  readonly reference: number
  readonly columns: readonly Column[]
  /** Each scenario against the reference; `null` for the reference itself. */
  readonly comparisons: readonly (Comparison<ReadOutcome> | null)[]
}

/** The business case of every scenario with policies; `null` for the others. */
export type Cases = readonly (readonly BusinessCaseRow[] | null)[]

/** What a scenario is held against in looking for traps: itself with no policy at all, or the reference. */
export type TrapGround = 'undecided' | 'reference'

/** The traps that every scenario shows, the clearest first; `null` where nothing is decided. */
export type TrapsFound = readonly (readonly TrapFinding[] | null)[]
