import type { Scenario } from '../scenario.ts'
import type { Subject } from './subject.ts'

/** How the points of an experiment are laid out. */
export const designKinds = ['grid', 'list', 'latin-hypercube', 'sobol'] as const
export type DesignKind = (typeof designKinds)[number]

/** What a subject is given: these values, or any between two ends, in its unit. */
export type Spread =
  { readonly values: readonly number[] } | { readonly range: readonly [number, number] }

/** One thing that an experiment varies. */
export interface Factor {
  readonly subject: Subject
  /** `null`: between the ends that each scenario itself has for it. */
  readonly spread: Spread | null
}

/** A series that is looked at on a day; the last record at or before it is read. */
export interface Measure {
  readonly series: string
  readonly day: number
}

/** An experiment as written: scenarios, run at every point of a design. */
export interface Experiment {
  readonly version: 1
  readonly name: string
  /** The question; empty when the file says nothing. */
  readonly about: string
  /** Each is run at every point. */
  readonly scenarios: readonly Scenario[]
  readonly design: DesignKind
  /** Points of a Latin hypercube or Sobol sequence, levels of each range of a grid; `null` of a list. */
  readonly points: number | null
  /** Seed of the design’s own chance; that of the runs is the scenario’s. */
  readonly seed: string
  readonly over: readonly Factor[]
  /** Runs of each scenario at each point; `null` for as many as the scenario asks for. */
  readonly replicates: number | null
  /** Whether all points have the same luck, or each its own. */
  readonly luck: 'same' | 'own'
  readonly measure: readonly Measure[]
  /** Days on which everybody is asked; empty without a survey. */
  readonly survey: readonly number[]
}
