import type { Scenario } from '@burnout/engine'
import type { Pool } from '../pool/pool.ts'
import type { Progress } from '../terminal/progress.ts'
import type { Screen } from '../terminal/screen.ts'

/** What is asked about the loops of a scenario. */
export interface Question {
  readonly scenario: Scenario
  readonly window: readonly [from: number, to: number] | undefined
  readonly at: number | undefined
  readonly every: number | undefined
  /** Names of loops. */
  readonly cut: readonly string[]
  /** Runs in which loops are looked at; the engine's own number when left out. */
  readonly looks: number | undefined
  /** Workers that share the work where that pays. */
  readonly pool: Pool
  /** Progress for the next piece of work. */
  readonly newProgress: () => Progress
}

/** An answer in each of the forms in which it can be printed. */
export interface Answer {
  readonly json: unknown
  readonly csv: () => string
  readonly table: (screen: Screen) => string
}

export type View = (question: Question) => Promise<Answer>
