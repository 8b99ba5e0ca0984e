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
}
