import type { Band, BusinessCaseRow, Comparison, SeriesName } from '@burnout/engine'

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

/** One of the scenarios that are compared, from the pairs so far. */
export interface Column {
  readonly bands: Readonly<Record<Outcome, Band>>
  /** How every replicate ended, in one order for all scenarios. */
  readonly endings: Readonly<Record<Outcome, readonly number[]>>
}

/** Several scenarios with the same luck, side by side. */
export interface Compared {
  /** Pairs so far, and how many there will be. */
  readonly pairs: number
  readonly of: number
  /** Days since the start of each record. */
  readonly t: readonly number[]
  /** Position of the scenario that differences are taken from. */
  readonly reference: number
  readonly columns: readonly Column[]
  /** Each scenario against the reference; `null` for the reference itself. */
  readonly comparisons: readonly (Comparison<Outcome> | null)[]
}

/** The business case of every scenario with policies; `null` for the others. */
export type Cases = readonly (readonly BusinessCaseRow[] | null)[]
