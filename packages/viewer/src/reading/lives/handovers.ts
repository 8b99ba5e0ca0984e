import { bisectLeft, bisectRight } from 'd3'
import type { Roll } from './roll.ts'

/** Work that somebody took over from a colleague who left their post. */
export interface Taken {
  readonly day: number
  readonly from: number
  readonly to: number
  /** The seat that was left. */
  readonly seat: number
  /** Hours a week. */
  readonly hours: number
}

const takenAt = ({ lives: { events, handovers } }: Roll, k: number): Taken => {
  const event = handovers.event[k] ?? 0
  return {
    day: events.day[event] ?? 0,
    from: events.person[event] ?? 0,
    to: handovers.to[k] ?? 0,
    seat: events.seat[event] ?? 0,
    hours: handovers.hours[k] ?? 0,
  }
}

/** What a person took over until a day, the latest first. */
export const takenOverBy = (roll: Roll, person: number, day: number): readonly Taken[] =>
  (roll.takenBy[person] ?? [])
    .map(k => takenAt(roll, k))
    .filter(taken => taken.day <= day)
    .reverse()

/** Handovers of the events from one on, up to another. */
const ofEvents = (roll: Roll, first: number, end: number): readonly Taken[] => {
  const { event } = roll.lives.handovers
  const all: Taken[] = []
  for (let k = bisectLeft(event, first); k < bisectLeft(event, end); k++) all.push(takenAt(roll, k))
  return all
}

/** What was taken over after one day and until another. */
export const takenBetween = (roll: Roll, after: number, until: number): readonly Taken[] => {
  const { day } = roll.lives.events
  return ofEvents(roll, bisectRight(day, after), bisectRight(day, until))
}

/** Who took over from a person when they left their post for the last time, the most first. */
export const takenOverFrom = (roll: Roll, person: number): readonly Taken[] => {
  const last = roll.eventsOf[person]?.at(-1) ?? -1
  return ofEvents(roll, last, last + 1)
}
