import { seatStates, type LifeStateName, type Lives, type SeatState } from '@burnout/engine'
import type { PersonRule } from '../../settings/people-look.ts'
import { isBurnedOut } from './burned-out.ts'

/** Days in which somebody counts as new. */
const newFor = 365

/** One seat on the day of a record. */
export interface Post {
  readonly seat: number
  /** Number of the holder; −1 where there is none. */
  readonly person: number
  readonly state: SeatState
  /** What is looked at; NaN where there is nobody, or nothing to tell. */
  readonly value: number
  readonly burnedOut: boolean
  /** Hired during the run, less than a year ago. */
  readonly isNew: boolean
  /** Gone before the next record. */
  readonly leaving: boolean
}

/** Which value is looked at, and who counts as burned out. */
export interface Reading {
  readonly colour: LifeStateName
  readonly rule: PersonRule
}

/** A seat on the day of a record. */
export const postOf = (
  lives: Lives,
  record: number,
  seat: number,
  { colour, rule }: Reading,
): Post => {
  const { seats, t, holder, state, values, people } = lives
  const at = record * seats + seat
  const person = holder[at] ?? -1
  const day = t[record] ?? 0
  const hired = people.hired[person] ?? 0
  const gone = people.gone[person] ?? -1
  return {
    seat,
    person,
    state: seatStates[state[at] ?? 0] ?? 'closed',
    value: values[colour][at] ?? Number.NaN,
    burnedOut:
      person >= 0 && isBurnedOut(rule, values.exhaustion[at] ?? 0, values.cynicism[at] ?? 0),
    isNew: person >= 0 && hired > 0 && day - hired < newFor,
    leaving: person >= 0 && gone > day && gone <= (t[record + 1] ?? -1),
  }
}

/** How a person was when last recorded at or before a record; `null` where they never were. */
export const lastPostOf = (
  lives: Lives,
  record: number,
  seat: number,
  person: number,
  reading: Reading,
): Post | null => {
  for (let k = record; k >= 0; k--)
    if (lives.holder[k * lives.seats + seat] === person) return postOf(lives, k, seat, reading)
  return null
}
