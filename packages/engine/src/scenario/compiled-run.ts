import type { LeverName } from '../levers/index.ts'
import type { ParameterName } from '../parameters/index.ts'
import type { Assumption, LoopCut } from './scenario.ts'

/** What the outside world does to a clinic, beside the levers. */
export type ExogenousName = 'surge'

/** Everything that is set from outside, day by day and clinic by clinic. */
export type InputName = LeverName | ExogenousName

/**
 * An addition to an input: 0 until day `from`, rising evenly to `change` over `ramp` days, held, and
 * from day `until` falling evenly back to 0 over `ramp` days. Additions to the same input sum up.
 */
export interface DatedInput {
  readonly input: InputName
  /** Amount added to the input's default at full ramp, in its unit. */
  readonly change: number
  readonly from: number
  readonly ramp: number
  /** `Infinity` when it stays. */
  readonly until: number
  /** Positions in `CompiledRun.clinics`. */
  readonly clinics: readonly number[]
}

export interface ClinicLayout {
  readonly name: string
  /** Posts funded on day 0, of each role in the order of `roles`. */
  readonly posts: readonly number[]
  /** Posts of each role that are ever funded during the run: the number of rows the clinic takes. */
  readonly seats: readonly number[]
  readonly panel: number
  readonly ward: boolean
  readonly leadership: number
  readonly exhaustion: number | null
}

/** Seats of all roles of one clinic. */
export const seatsOf = ({ seats }: ClinicLayout): number => seats.reduce((sum, own) => sum + own, 0)

/** A scenario made ready to run: numbers and positions only, nothing left to look up. */
export interface CompiledRun {
  readonly name: string
  readonly seed: string
  /** ISO date of day 0. */
  readonly start: string
  /** Weekday of day 0; 0 = Monday. */
  readonly startWeekday: number
  /** Days from 1 January to day 0. */
  readonly startYearDay: number
  readonly days: number
  readonly recordEvery: number
  readonly replicates: number
  readonly clinics: readonly ClinicLayout[]
  readonly parameters: Readonly<Record<ParameterName, Assumption>>
  readonly inputs: readonly DatedInput[]
  readonly departures: readonly {
    readonly day: number
    readonly clinic: number
    /** Position in `roles`. */
    readonly role: number
    readonly count: number
  }[]
  readonly exchanges: readonly {
    readonly day: number
    readonly clinics: readonly [number, number]
    readonly count: number
  }[]
  /** Loops whose own link is held still from a day on, each once. */
  readonly cuts: readonly LoopCut[]
  /** In plain words, for the person who runs it: values outside plausible ranges, limits met. */
  readonly warnings: readonly string[]
}
