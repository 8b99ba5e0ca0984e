import { roles, type Lives, type Role } from '@burnout/engine'

/** Who somebody is: the post that hired them, and which of its holders they were. */
export interface Identity {
  /** Position of the clinic; −1 where it is not among those that are shown. */
  readonly clinic: number
  readonly role: Role
  /** Number of the post within clinic and role, from 1. */
  readonly number: number
  /** From 0. */
  readonly occupant: number
}

/** The lives of one world, with what is looked up in them again and again. */
export interface Roll {
  readonly lives: Lives
  /** Of every seat. */
  readonly clinicOf: Uint16Array
  readonly roleOf: Uint8Array
  readonly numberOf: Uint16Array
  /** Of every person: the same for the same person of another world of the same team. */
  readonly keys: readonly string[]
  /** People by key. */
  readonly known: ReadonlyMap<string, number>
  /** Events of every person, and the handovers to them, in the order of days. */
  readonly eventsOf: readonly (readonly number[])[]
  readonly takenBy: readonly (readonly number[])[]
}

const listsOf = (count: number, owners: ArrayLike<number>): readonly (readonly number[])[] => {
  const lists = Array.from({ length: count }, (): number[] => [])
  for (let k = 0; k < owners.length; k++) lists[owners[k] ?? -1]?.push(k)
  return lists
}

const make = (lives: Lives): Roll => {
  const { seats, clinics, people, events, handovers } = lives
  const clinicOf = new Uint16Array(seats)
  const roleOf = new Uint8Array(seats)
  const numberOf = new Uint16Array(seats)
  let seat = 0
  for (const [clinic, own] of clinics.entries())
    for (const [role, count] of own.seats.entries())
      for (let number = 1; number <= count; number++, seat++) {
        clinicOf[seat] = clinic
        roleOf[seat] = role
        numberOf[seat] = number
      }
  const keys = Array.from(people.home, (home, person) => {
    const occupant = people.occupant[person] ?? 0
    const name = clinics[clinicOf[home] ?? -1]?.name
    return home < seats && name !== undefined
      ? `${name}/${roleOf[home] ?? 0}/${numberOf[home] ?? 0}/${occupant}`
      : `/${home}/${occupant}`
  })
  return {
    lives,
    clinicOf,
    roleOf,
    numberOf,
    keys,
    known: new Map(keys.map((key, person) => [key, person])),
    eventsOf: listsOf(keys.length, events.person),
    takenBy: listsOf(keys.length, handovers.to),
  }
}

const made = new WeakMap<Lives, Roll>()

/** The roll of a world; made once. */
export const rollOf = (lives: Lives): Roll => {
  const roll = made.get(lives) ?? make(lives)
  made.set(lives, roll)
  return roll
}

/** Who a person is. */
export const identityOf = ({ lives, clinicOf, numberOf }: Roll, person: number): Identity => {
  const home = lives.people.home[person] ?? 0
  const shown = home < lives.seats
  return {
    clinic: shown ? (clinicOf[home] ?? 0) : -1,
    role: roles[lives.people.role[person] ?? 0] ?? 'support',
    number: shown ? (numberOf[home] ?? 0) : 0,
    occupant: lives.people.occupant[person] ?? 0,
  }
}

/** Seats by person on the day of the record asked for last, of every world. */
const seated = new WeakMap<Roll, { readonly record: number; readonly seats: Int32Array }>()

/** The seats that people hold at a record, by person; −1 where they hold none that is shown. */
const seatsAt = (roll: Roll, record: number): Int32Array => {
  const held = seated.get(roll)
  if (held?.record === record) return held.seats
  const { holder, seats: count } = roll.lives
  const seats = new Int32Array(roll.keys.length).fill(-1)
  for (let seat = 0; seat < count; seat++) {
    const person = holder[record * count + seat] ?? -1
    if (person >= 0) seats[person] = seat
  }
  seated.set(roll, { record, seats })
  return seats
}

/** The seat that a person holds at a record; −1 where they hold none that is shown. */
export const seatAt = (roll: Roll, person: number, record: number): number =>
  seatsAt(roll, record)[person] ?? -1

/** How a person stands on a day: not yet hired, here, or gone. */
export const standingOn = ({ lives: { people } }: Roll, person: number, day: number) => {
  const gone = people.gone[person] ?? -1
  if ((people.hired[person] ?? 0) > day) return 'ahead'
  return gone >= 0 && gone <= day ? 'gone' : 'here'
}
