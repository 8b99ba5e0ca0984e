import type { LifeStateName } from './life-states.ts'

/** What can happen to a person. The position in this list is what the column `kind` holds. */
export const lifeEvents = ['joined', 'left', 'cutTime', 'moved', 'fellIll'] as const
export type LifeEventName = (typeof lifeEvents)[number]

/**
 * The lives of everybody in one replicate. A person keeps their number wherever in the organisation they
 * work; those of two runs of the same organisation with the same seed are the same where `home` and
 * `occupant` are.
 */
export interface Lives {
  readonly replicate: number
  /** Those whose people are followed, the first of the organisation; seats of each role in the order of `roles`. */
  readonly clinics: readonly { readonly name: string; readonly seats: readonly number[] }[]
  /** Clinics and seats that the organisation has. */
  readonly clinicsInAll: number
  readonly seatsInAll: number
  /** Seats that are followed. */
  readonly seats: number
  /** Days since the start of every record, ascending. */
  readonly t: Float64Array
  /** Number of the holder of a seat, −1 where there is none; shape [record][seat]. */
  readonly holder: Int32Array
  /** Position in `seatStates`; shape [record][seat]. */
  readonly state: Uint8Array
  /** What is recorded of the holder, NaN where there is none; shape [record][seat] each. */
  readonly values: Readonly<Record<LifeStateName, Float32Array>>
  /** Everybody who ever held a followed seat, in the order in which they came; shape [person] each. */
  readonly people: {
    /** The seat that hired them, and which of its occupants they were, from 0. */
    readonly home: Int32Array
    readonly occupant: Int32Array
    /** Position in `roles`. */
    readonly role: Uint8Array
    /** Day on which they were hired; below 0 for those who were there at the start. */
    readonly hired: Float64Array
    /** Morning on which they were gone from the organisation; −1 for those who stay. */
    readonly gone: Int32Array
  }
  /** What happened, day by day; shape [event] each. */
  readonly events: {
    /** The morning on which it could be seen. */
    readonly day: Int32Array
    /** Position in `lifeEvents`. */
    readonly kind: Uint8Array
    readonly person: Int32Array
    /** Where it happened: the seat that was left, or else the one that the person holds. */
    readonly seat: Int32Array
  }
  /** Who took over what from those who left their seat, the most first for each; shape [handover] each. */
  readonly handovers: {
    /** Position of the event: `left` or `moved`. */
    readonly event: Int32Array
    readonly to: Int32Array
    /** Hours a week. */
    readonly hours: Float32Array
  }
}
