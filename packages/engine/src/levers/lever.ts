import type { Evidence } from '../parameters/parameter.ts'

/** Where a lever stands in the viewer and in `burnout explain`. */
export type LeverGroup = 'staffing' | 'work system' | 'culture' | 'individual' | 'deciding'

/** What one unit of a lever away from its default costs: a year for each clinician employed, or, through
 * the salaries of the ledger, for each post filled. */
export interface LeverCost {
  /** US dollars; negative for a saving. */
  readonly dollars: number
  readonly per: 'clinician-year' | 'extra post-year'
  /** Keys into docs/references.md. */
  readonly sources: readonly string[]
  readonly about: string
}

/**
 * Something a leader can decide. A policy moves a lever to a value from a date, with a ramp.
 *
 * A lever's value is the default plus the sum of what the policies in force add to it, kept inside
 * `range`: the order in which policies are written never matters.
 */
export interface Lever {
  readonly name: string
  readonly group: LeverGroup
  /** Plain words for a leader, without the unit. */
  readonly label: string
  /** Unit as written in a scenario: `share`, `minutes`, `hours/week`, `days`, `points`, `switch`, … */
  readonly unit: string
  /** Lowest and highest value that a policy may set, in `unit`. */
  readonly range: readonly [number, number]
  /** Value when no policy touches the lever. */
  readonly default: number
  /** Step of the lever's slider, in `unit`. */
  readonly step: number
  readonly cost: LeverCost | null
  /** How long until an effect shows, in words. */
  readonly timeToEffect: string
  readonly evidence: Evidence
  readonly sources: readonly string[]
  /** One or two sentences: what it is and through what it works. */
  readonly about: string
}
