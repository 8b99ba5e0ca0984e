/**
 * How sure a number is. `measured`: read in the source named. `calibrated`: chosen so that the model
 * meets a published pattern. `estimated`: derived from published numbers by arithmetic or judgement.
 * `assumed`: no source was found; the number is a choice, and is labelled as one wherever it is shown.
 */
export type Evidence = 'measured' | 'calibrated' | 'estimated' | 'assumed'

/**
 * A number of the model: constant within a run unless a scenario says otherwise.
 *
 * Time constants have the unit `days` and names ending in `Time`; the tick reads them as the daily
 * rate k = (1 − e^(−dt/τ)) / dt, so that decay over a tick is exact for any τ.
 */
export interface Parameter {
  /** Value in `unit`. */
  readonly value: number
  /** Unit as written in a scenario; `dmnl` for pure numbers, `share` for 0–1. */
  readonly unit: string
  /** Lowest and highest plausible value, inclusive, in `unit`. */
  readonly range: readonly [number, number]
  readonly evidence: Evidence
  /** Keys into docs/references.md; empty when nothing was found. */
  readonly sources: readonly string[]
  /** One sentence: what it is, and how the value was arrived at where that is not obvious. */
  readonly about: string
}

/** Gives a group of parameters its exact names while checking every record. */
export const parameters = <Name extends string>(
  group: Record<Name, Parameter>,
): Readonly<Record<Name, Parameter>> => group
