import type { CuttableLoop } from '../loops/named-loops.ts'
import type { LeverName } from '../levers/index.ts'
import type { ParameterName } from '../parameters/index.ts'
import type { Role } from '../parameters/roles.ts'

/** A number that is known, or one that is drawn anew for every run, evenly between two ends. */
export type Assumption = number | { readonly uncertain: readonly [number, number] }

export interface About {
  /** The question and what the scenario is, in 40–700 characters; empty when the file says nothing. */
  readonly what: string
  /** How it is set up. */
  readonly how: string
  /** What to look for in the run. */
  readonly notice: string
  /** A change to try, as a question. */
  readonly try: string
  /** Keys into docs/references.md. */
  readonly references: readonly string[]
}

export interface RunSettings {
  /** ISO date of day 0. */
  readonly start: string
  /** Length of the run in days. */
  readonly horizon: number
  /** Days between records. */
  readonly record: number
  readonly replicates: number
  readonly seed: string
}

export interface Clinic {
  readonly name: string
  /** Funded posts of each role, filled or vacant; at least one physician. */
  readonly physicians: number
  readonly advancedPractice: number
  readonly nurses: number
  readonly support: number
  /** Patients looked after by the whole clinic; of a ward, patients in its beds. */
  readonly panel: number
  /** Whether patients lie in beds and are seen every day of the week. */
  readonly ward: boolean
  /** Score of the clinic's leader, 12–60. */
  readonly leadership: number
  /** Mean exhaustion at the start in MBI points; `null` for the model's own. */
  readonly exhaustion: number | null
}

/** Funded posts of all roles of one clinic. */
export const postsOf = ({ physicians, advancedPractice, nurses, support }: Clinic): number =>
  physicians + advancedPractice + nurses + support

/** Moves a lever to `to` from day `from`, over `ramp` days, until day `until` (`null`: for good). */
export interface Policy {
  readonly lever: LeverName
  readonly to: number
  readonly from: number
  readonly ramp: number
  readonly until: number | null
  /** Names of the clinics it applies to; `null` for all. */
  readonly clinics: readonly string[] | null
}

/** Requests for care rise by `size` (share of the usual) between two days, with a ramp at both ends. */
export interface Surge {
  readonly event: 'surge'
  readonly size: number
  readonly from: number
  readonly ramp: number
  readonly until: number
  readonly clinics: readonly string[] | null
}

/** `count` people of one role and clinic leave together on day `on`. */
export interface Departure {
  readonly event: 'departure'
  readonly count: number
  readonly role: Role
  readonly on: number
  readonly clinic: string
}

/** `count` physicians of each of two clinics change places on day `on`: the transfer test. */
export interface Exchange {
  readonly event: 'exchange'
  readonly clinics: readonly [string, string]
  readonly count: number
  readonly on: number
}

export type ScenarioEvent = Surge | Departure | Exchange

/** The right side of a comparison: a number, the same series on another day, or another scenario. */
export type Yardstick = number | { readonly at: number } | { readonly scenario: string }

/** A claim about the ensemble mean of one series, checked by `burnout check`. */
export interface Expectation {
  readonly series: string
  /** Day; the last record at or before it is read. */
  readonly at: number
  readonly above?: Yardstick
  readonly below?: Yardstick
  /** Least distance from the yardstick, in the unit of the series; 0 when not given. */
  readonly by: number
  readonly between?: readonly [number, number]
}

/** A feedback loop that is cut on day `from`. */
export interface LoopCut {
  readonly loop: CuttableLoop
  /** Day; its link carries from then on what it carried that morning. */
  readonly from: number
}

/** A scenario as written, with everything it extends filled in and every quantity in the model's units. */
export interface Scenario {
  readonly version: 1
  readonly name: string
  readonly about: About
  readonly run: RunSettings
  readonly organisation: { readonly name: string; readonly clinics: readonly Clinic[] }
  readonly assumptions: Readonly<Partial<Record<ParameterName, Assumption>>>
  readonly policies: readonly Policy[]
  readonly events: readonly ScenarioEvent[]
  /** Feedback loops that are cut, to see what they do. */
  readonly loops: { readonly cut: readonly LoopCut[] }
  readonly expect: readonly Expectation[]
}
