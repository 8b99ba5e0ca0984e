import { lifeEvents, type LifeEventName, type LifeStateName } from '@burnout/engine'
import type { PersonRule } from '../../settings/people-look.ts'
import { toMonths } from '../../time.ts'
import { isBurnedOut } from './burned-out.ts'
import type { Roll } from './roll.ts'
import { stateScales } from './state-scales.ts'

const found = new WeakMap<Roll, { readonly person: number; readonly seats: Int32Array }>()

/** The seat that a person holds at every record; −1 where they hold none that is shown. */
const seatsOf = (roll: Roll, person: number): Int32Array => {
  const held = found.get(roll)
  if (held?.person === person) return held.seats
  const { t, seats: count, holder } = roll.lives
  const seats = Int32Array.from(t, (_, record) =>
    holder.subarray(record * count, (record + 1) * count).indexOf(person),
  )
  found.set(roll, { person, seats })
  return seats
}

/** A state of a person at every record, as it is shown; NaN where they are not there, or away. */
export const courseOf = (roll: Roll, person: number, name: LifeStateName): readonly number[] => {
  const column = roll.lives.values[name]
  const { scale } = stateScales[name]
  return Array.from(seatsOf(roll, person), (seat, record) =>
    seat < 0 ? Number.NaN : (column[record * roll.lives.seats + seat] ?? Number.NaN) * scale,
  )
}

/** What happened to a person, in the month in which it could be seen. */
export interface Happening {
  readonly month: number
  readonly kind: LifeEventName | 'burned' | 'better'
}

/** What happened to a person in the whole run but for illness, in order. */
export const happeningsOf = (
  roll: Roll,
  person: number,
  rule: PersonRule,
): readonly Happening[] => {
  const { events, t, values, seats: count } = roll.lives
  const happened = (roll.eventsOf[person] ?? []).flatMap((k): readonly Happening[] => {
    const kind = lifeEvents[events.kind[k] ?? 0]
    return kind === undefined || kind === 'fellIll'
      ? []
      : [{ month: Math.ceil(toMonths(events.day[k] ?? 0)), kind }]
  })
  const spells: Happening[] = []
  let before: boolean | null = null
  for (const [record, seat] of seatsOf(roll, person).entries()) {
    if (seat < 0) continue
    const at = record * count + seat
    const burned = isBurnedOut(rule, values.exhaustion[at] ?? 0, values.cynicism[at] ?? 0)
    if (burned !== before && (before !== null || burned))
      spells.push({
        month: Math.round(toMonths(t[record] ?? 0)),
        kind: burned ? 'burned' : 'better',
      })
    before = burned
  }
  return [...happened, ...spells].sort((a, b) => a.month - b.month)
}

const fellIll = lifeEvents.indexOf('fellIll')

/** How often a person fell ill until a day. */
export const illnessesOf = ({ lives: { events }, eventsOf }: Roll, person: number, day: number) =>
  (eventsOf[person] ?? []).filter(k => events.kind[k] === fellIll && (events.day[k] ?? 0) <= day)
    .length
