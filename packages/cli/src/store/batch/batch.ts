import { createHash } from 'node:crypto'
import {
  engineVersion,
  type Experiment,
  type PrecisionGoal,
  type Scenario,
  type Trace,
} from '@burnout/engine'

/** One setting of a batch: a scenario that is run many times. */
export interface Point {
  /** Letters, digits and dashes; unique in its batch, and the same whenever the batch is made again. */
  readonly id: string
  /** What sets it apart from the other points; empty where there are no others. */
  readonly settings: Readonly<Record<string, number | string>>
  readonly scenario: Scenario
}

/** A part of a batch that is run apart from the others, counted from 1. */
export interface Shard {
  readonly number: number
  readonly of: number
}

/** Everything that one folder of results is to hold. */
export interface Batch {
  readonly name: string
  /** What the points are made from, or the first of several. */
  readonly scenario: Scenario
  /** What the points are laid out by; `null` for a single scenario. */
  readonly experiment: Experiment | null
  /** Which of the points these are; `null` for all. */
  readonly shard: Shard | null
  readonly points: readonly Point[]
  /** Whether every run's series are kept, and not only what they have in common. */
  readonly traces: boolean
  /** Days on which everybody is asked; empty without a survey. */
  readonly survey: readonly number[]
  /**
   * How well means are to be known; the scenario of the only point then says how many runs that may take
   * at most. `null` where the number of runs is given.
   */
  readonly precision: readonly PrecisionGoal[] | null
}

/** Replicates `first … first + count − 1` of a point. */
export interface Block {
  /** Position of the point in its batch. */
  readonly point: number
  readonly first: number
  readonly count: number
}

/** A block that came to its end. */
export interface FinishedBlock extends Block {
  readonly trace: Trace
}

/** A replicate that broke off. */
export interface BrokenRun {
  readonly point: number
  readonly replicate: number
  readonly message: string
}

/** Name of one run in all files of a folder. */
export const runId = (point: string, replicate: number): string => `${point}/${replicate}`

/**
 * Hash of what decides the numbers of a block: scenario with its seed, engine version, replicates and
 * the days of a survey. The same block has the same name wherever and how often it is run.
 */
export const blockHash = (
  scenario: string,
  first: number,
  count: number,
  survey: readonly number[],
): string =>
  createHash('sha256')
    .update([engineVersion, scenario, first, count, ...survey].join('\n'))
    .digest('hex')
    .slice(0, 16)
