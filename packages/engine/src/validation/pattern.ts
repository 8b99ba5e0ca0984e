import type { CohortName } from './cohorts.ts'
import type { Cohorts } from './cohort.ts'

/** must: a credible model fails without it; should: expected; show: displayed, never failed. */
export type PatternKind = 'must' | 'should' | 'show'

/** How a number is printed: shares and differences of shares in percent, others as they are. */
export type PatternUnit =
  | 'share'
  | 'share difference'
  | 'ratio'
  | 'correlation'
  | 'SD'
  | 'points'
  | 'months'
  | 'weeks'
  | '$'

/** A published finding that the model is held against, and how its counterpart is read off runs. */
export interface Pattern {
  /** Number of the pattern in the table of patterns, with a letter where it has several parts. */
  readonly id: string
  /** What was found, in words. */
  readonly pattern: string
  readonly kind: PatternKind
  readonly unit: PatternUnit
  /** The published value; null where only a sign or an order was published. */
  readonly target: number | null
  /** Tolerance, ends included; null where there is none on that side. */
  readonly low: number | null
  readonly high: number | null
  /** Keys into docs/references.md. */
  readonly sources: readonly string[]
  /** How the simulated value is taken, in one sentence. */
  readonly estimator: string
  /** Runs that the estimate reads. */
  readonly needs: readonly CohortName[]
  /** The value over some of the replicates; null where the model has no such thing yet. */
  readonly estimate: ((cohorts: Cohorts, replicates: readonly number[]) => number) | null
  /** One or two sentences, printed only while the pattern fails. */
  readonly whyItFails?: string
}

/** Lets a file of patterns be checked while it keeps its literal names. */
export const patterns = (list: readonly Pattern[]): readonly Pattern[] => list
