import type {
  ComparisonResult,
  CurveExplanation,
  EnsembleResult,
  LoopScoreResult,
  Scenario,
  SensitivityResult,
  SeriesName,
} from '@burnout/engine'

/** A run that broke off. */
export interface FailedRun {
  /** Of which scenario or point; empty where there is but one. */
  readonly of: string
  /** `null` where it is not known which it was. */
  readonly replicate: number | null
  readonly message: string
}

/** A mean over runs with the ends of its interval (95 %, Student’s t); both are the mean for a single run. */
export interface MeanAt {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** What varies over the points of a sweep. */
export interface SweptFactor {
  /** Where it stands in a scenario, such as `levers.scribes`. */
  readonly path: string
  readonly label: string
  readonly unit: string
}

/** What is measured at every point of a sweep. */
export interface SweptMeasure {
  readonly series: SeriesName
  readonly day: number
}

/** One scenario at one point of a sweep. */
export interface SweptPoint {
  readonly id: string
  readonly scenario: string
  readonly runs: number
  /** One for each factor, in its unit. */
  readonly settings: readonly number[]
  /** One for each measure, in the unit of its series. */
  readonly outcomes: readonly MeanAt[]
}

/** A sweep in a table: every point with what it was given and what came of it. */
export interface SweepResult {
  readonly format: 'burnout-sweep/1'
  readonly name: string
  readonly about: string
  readonly design: string
  readonly version: string
  readonly seed: string
  /** Runs that finished. */
  readonly runs: number
  readonly hash: string
  /** The scenarios that were changed, as written. */
  readonly scenarios: readonly Scenario[]
  /** The experiment as a file, over scenarios in files that `fileNameOf` names. */
  readonly experiment: string
  /** Which part of it this is, such as `1/8`; `null` for the whole. */
  readonly shard: string | null
  readonly factors: readonly SweptFactor[]
  readonly measures: readonly SweptMeasure[]
  readonly points: readonly SweptPoint[]
}

/** Which loops are at work, and what they make of exhaustion in words. */
export interface LoopsResult {
  readonly format: 'burnout-loops/1'
  readonly explanation: CurveExplanation
  readonly scores: LoopScoreResult
}

/** Whatever a report can be made of; its format says what it is. */
export type Reported =
  EnsembleResult | ComparisonResult | SweepResult | SensitivityResult | LoopsResult

/** All that a report is made of: the same data give the same page, to the byte. */
export interface ReportData {
  readonly result: Reported
  /** Runs that broke off, of results that do not list them. */
  readonly failures: readonly FailedRun[]
  /** The command, or in other words how the result came about; the page says it in one line. */
  readonly made: string
  /** By what letters a comparison calls its scenarios, the reference first; absent for A, B, C and so on. */
  readonly letters?: readonly string[]
}

/** Formats that a report can be made of. */
export const reportedFormats = [
  'burnout-result/1',
  'burnout-comparison/1',
  'burnout-sweep/1',
  'burnout-sensitivity/1',
  'burnout-loops/1',
] as const satisfies readonly Reported['format'][]
