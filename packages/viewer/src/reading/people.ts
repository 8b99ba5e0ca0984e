import { roles, seatStates, type PeopleTrace, type Role, type SeatState } from '@burnout/engine'
import type { Answer } from '../worker/protocol.ts'
import { cynicismThreshold, exhaustionThreshold } from './domains.ts'

/** One post on one day. */
export interface Seat {
  /** The same for as long as the same person holds the post. */
  readonly key: string
  readonly number: number
  readonly role: Role
  /** Whether the seat before it is of another role, or there is none. */
  readonly opensRole: boolean
  /** Whether somebody holds the post, at work or not. */
  readonly held: boolean
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
  readonly vacation: number
  readonly searching: number
  readonly arriving: number
  readonly burnedOut: number
}

const heldStates: readonly SeatState[] = ['working', 'sick', 'vacation']

const seatOf = (
  people: PeopleTrace,
  record: number,
  seat: number,
  number: number,
  role: Role,
): Omit<Seat, 'opensRole'> => {
  const at = record * people.seats + seat
  const state = seatStates[people.state[at] ?? 0] ?? 'closed'
  const held = heldStates.includes(state)
  const exhaustion = people.exhaustion[at] ?? 0
  const cynicism = people.cynicism[at] ?? 0
  return {
    key: held ? `${people.home[at] ?? 0}:${people.person[at] ?? 0}` : `${seat}:${state}`,
    number,
    role,
    held,
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
    const roleOf = seats.flatMap((count, role) =>
      new Array<Role>(count).fill(roles[role] ?? 'support'),
    )
    first += roleOf.length
    const posts = roleOf.map((role, i) => seatOf(people, record, start + i, i + 1, role))
    const open = posts.filter(({ state }) => state !== 'closed')
    return {
      name,
      seats: open.map((seat, i) => ({ ...seat, opensRole: seat.role !== open[i - 1]?.role })),
    }
  })
}

/** Counts the posts of all clinics by what they are. */
export const censusOf = (clinics: readonly ClinicOnDay[]): Census => {
  const seats = clinics.flatMap(clinic => clinic.seats)
  const count = (wanted: SeatState): number => seats.filter(({ state }) => state === wanted).length
  return {
    working: count('working'),
    sick: count('sick'),
    vacation: count('vacation'),
    searching: count('searching'),
    arriving: count('arriving'),
    burnedOut: seats.filter(({ burnedOut }) => burnedOut).length,
  }
}
