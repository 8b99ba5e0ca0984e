import type { SeriesName } from '../../model/series/catalogue.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { recordOn } from '../months.ts'
import type { EnsembleResult, Precision } from '../result.ts'
import { comparisonOn, type Comparison, type DifferenceRow } from './compare-ensembles.ts'
import type { AssumptionChange, Decomposition } from './decomposition.ts'
import { scenarioDifferences, type ScenarioDifferences } from './scenario-differences.ts'

/** The difference on one day that was asked for. */
export interface DifferenceOn {
  /** Day asked for. */
  readonly day: number
  /** Day of the record that is read: the last at or before it. */
  readonly record: number
  readonly series: Readonly<Record<SeriesName, DifferenceRow>>
}

/** Policy and assumptions taken apart, on every day that was asked for. */
export interface DecomposedResult {
  readonly change: AssumptionChange
  readonly at: readonly (Decomposition & { readonly day: number })[]
}

/** The result of a scenario with what it changes against the reference. */
export interface ComparedResult extends EnsembleResult, Omit<Comparison, 't'> {
  readonly differsIn: ScenarioDifferences
  readonly at: readonly DifferenceOn[]
  /** `null` where nothing was taken apart. */
  readonly decomposition: DecomposedResult | null
}

/** A replicate that broke off, of one of the scenarios as they were run. */
export interface FailedReplicate {
  readonly scenario: string
  readonly replicate: number
  readonly message: string
}

/** The one object of a comparison: results against the first of them, with the same luck. */
export interface ComparisonResult {
  readonly format: 'burnout-comparison/1'
  readonly reference: EnsembleResult
  readonly comparisons: readonly ComparedResult[]
  readonly failures: readonly FailedReplicate[]
  /** Only when a precision of the differences was asked for. */
  readonly precision?: Precision
}

/** Puts the result of a scenario and its comparison with the reference into one object. */
export const comparedResult = (
  reference: Scenario,
  other: EnsembleResult,
  comparison: Comparison,
  days: readonly number[],
  decomposition: DecomposedResult | null,
): ComparedResult => {
  const { t, ...compared } = comparison
  return {
    ...other,
    ...compared,
    differsIn: scenarioDifferences(reference, other.scenario),
    at: days.map(day => ({
      day,
      record: t[recordOn(t, day)],
      series: comparisonOn(comparison, day),
    })),
    decomposition,
  }
}
