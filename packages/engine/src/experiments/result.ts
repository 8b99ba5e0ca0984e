import type { SeriesName } from '../model/series/catalogue.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Spread of one series over the replicates: mean and quantiles at every record. */
export interface Band {
  readonly unit: string
  readonly mean: readonly number[]
  readonly q05: readonly number[]
  readonly q25: readonly number[]
  readonly q50: readonly number[]
  readonly q75: readonly number[]
  readonly q95: readonly number[]
}

/** One series at the horizon. */
export interface SummaryRow {
  readonly unit: string
  readonly mean: number
  readonly q05: number
  readonly q95: number
  readonly note: string
}

/** Why an ensemble has as many replicates as it has, when a precision decided that. */
export interface Precision {
  /** Of the interval of each mean. */
  readonly coverage: number
  /** Whether every goal was reached before the most replicates that were allowed. */
  readonly enough: boolean
  /** Replicates that were run, with those that failed. */
  readonly replicates: number
  readonly goals: readonly {
    /** Letter of the scenario whose difference from the first it is about, in a comparison. */
    readonly scenario?: string
    readonly series: SeriesName
    readonly unit: string
    /** Half-width that was asked for. */
    readonly asked: number
    /** Half-width of the interval of the mean at the horizon; `null` where the runs cannot say. */
    readonly reached: number | null
  }[]
}

/** The one object that the command line prints, the viewer draws and the report reads. */
export interface EnsembleResult {
  readonly format: 'burnout-result/1'
  readonly scenario: Scenario
  /** Version of the engine. */
  readonly version: string
  readonly seed: string
  readonly replicates: number
  /** SHA-256 over every recorded value, in hexadecimal. */
  readonly hash: string
  /** ISO date of day 0. */
  readonly start: string
  /** Days since the start of each record. */
  readonly t: readonly number[]
  readonly series: Readonly<Record<SeriesName, Band>>
  readonly summary: Readonly<Record<SeriesName, SummaryRow>>
  readonly warnings: readonly string[]
  /** Only when a precision was asked for. */
  readonly precision?: Precision
}
