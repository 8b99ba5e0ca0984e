import { lifeEvents } from '@burnout/engine'
import type { PersonRule } from '../../settings/people-look.ts'
import { isBurnedOut } from './burned-out.ts'
import { seatAt, standingOn, type Roll } from './roll.ts'

/** In what the same person fares otherwise in two worlds. */
export const fateKinds = ['kept', 'lost', 'spared', 'worn', 'moreTime', 'lessTime'] as const
export type FateKind = (typeof fateKinds)[number]

/** Somebody who fares otherwise than with the same luck in the baseline. */
export interface Fate {
  readonly key: string
  readonly kind: FateKind
  /** Their number here. */
  readonly person: number
  /** Day on which they left in the world that they left; `null` where they are here in both. */
  readonly day: number | null
}

/** How those fare who are people of both worlds. */
export interface Fates {
  /** People of both worlds by this day. */
  readonly both: number
  readonly differing: readonly Fate[]
}

const cutTime = lifeEvents.indexOf('cutTime')

const cutsUntil = ({ lives: { events }, eventsOf }: Roll, person: number, day: number): number =>
  (eventsOf[person] ?? []).filter(k => events.kind[k] === cutTime && (events.day[k] ?? 0) <= day)
    .length

const burnedOutAt = (roll: Roll, person: number, record: number, rule: PersonRule): boolean => {
  const at = record * roll.lives.seats + seatAt(roll, person, record)
  const { exhaustion, cynicism } = roll.lives.values
  return isBurnedOut(rule, exhaustion[at] ?? 0, cynicism[at] ?? 0)
}

/**
 * Who fares otherwise by a record than in the baseline with the same luck: who stays only here or leaves
 * only here, and of those who stay in both, who is burned out in one world alone or cuts their working time
 * more often in one. A person is counted in the first of these that holds.
 */
export const fatesAt = (own: Roll, reference: Roll, record: number, rule: PersonRule): Fates => {
  const day = own.lives.t[record] ?? 0
  let both = 0
  const differing: Fate[] = []
  for (const [person, key] of own.keys.entries()) {
    const other = reference.known.get(key)
    if (other === undefined) continue
    const here = standingOn(own, person, day)
    const there = standingOn(reference, other, day)
    if (here === 'ahead' || there === 'ahead') continue
    both++
    const kind = ((): FateKind | null => {
      if (here !== there) return here === 'here' ? 'kept' : 'lost'
      if (here === 'gone') return null
      const burned = burnedOutAt(own, person, record, rule)
      if (burned !== burnedOutAt(reference, other, record, rule)) return burned ? 'worn' : 'spared'
      const more = cutsUntil(own, person, day) - cutsUntil(reference, other, day)
      return more === 0 ? null : more > 0 ? 'lessTime' : 'moreTime'
    })()
    if (kind === null) continue
    const gone =
      kind === 'kept'
        ? (reference.lives.people.gone[other] ?? null)
        : kind === 'lost'
          ? (own.lives.people.gone[person] ?? null)
          : null
    differing.push({ key, kind, person, day: gone })
  }
  const rank = ({ kind }: Fate): number => fateKinds.indexOf(kind)
  return { both, differing: differing.sort((a, b) => rank(a) - rank(b)) }
}
