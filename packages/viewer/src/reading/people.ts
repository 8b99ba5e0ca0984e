import { seatStates, type PeopleTrace, type SeatState } from '@burnout/engine'
import type { Answer } from '../worker/protocol.ts'
import { cynicismThreshold, exhaustionThreshold } from './domains.ts'

/** One post on one day. */
export interface Seat {
  /** The same for as long as the same person holds the post. */
  readonly key: string
  readonly number: number
  readonly state: SeatState
  readonly exhaustion: number
  readonly cynicism: number
  /** By the MBI rule: high exhaustion or high cynicism. */
  readonly burnedOut: boolean
}

export interface ClinicOnDay {
  readonly name: string
  readonly seats: readonly Seat[]
}

/** How many are what, for the summary in words. */
export interface Census {
  readonly working: number
  readonly sick: number
  readonly searching: number
  readonly arriving: number
  readonly burnedOut: number
}

const seatOf = (people: PeopleTrace, record: number, seat: number, number: number): Seat => {
  const at = record * people.seats + seat
  const state = seatStates[people.state[at] ?? 0] ?? 'closed'
  const held = state === 'working' || state === 'sick'
  const exhaustion = people.exhaustion[at] ?? 0
  const cynicism = people.cynicism[at] ?? 0
  return {
    key: held ? `${seat}:${people.person[at] ?? 0}` : `${seat}:${state}`,
    number,
    state,
    exhaustion,
    cynicism,
    burnedOut: held && (exhaustion >= exhaustionThreshold || cynicism >= cynicismThreshold),
  }
}

/** Every clinic's posts on the day of a record; closed posts are left out. */
export const clinicsOn = (answer: Answer, record: number): readonly ClinicOnDay[] => {
  const { people, clinics } = answer
  if (people === null) return []
  let first = 0
  return clinics.map(({ name, seats }) => {
    const start = first
    first += seats
    const posts = Array.from({ length: seats }, (_, i) => seatOf(people, record, start + i, i + 1))
    return { name, seats: posts.filter(({ state }) => state !== 'closed') }
  })
}

/** Counts the posts of all clinics by what they are. */
export const censusOf = (clinics: readonly ClinicOnDay[]): Census => {
  const seats = clinics.flatMap(clinic => clinic.seats)
  const count = (wanted: SeatState): number => seats.filter(({ state }) => state === wanted).length
  return {
    working: count('working'),
    sick: count('sick'),
    searching: count('searching'),
    arriving: count('arriving'),
    burnedOut: seats.filter(({ burnedOut }) => burnedOut).length,
  }
}
