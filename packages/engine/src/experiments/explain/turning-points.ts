import { levers } from '../../levers/index.ts'
import { namedLoops } from '../../loops/named-loops.ts'
import { roles, roleWords } from '../../parameters/roles.ts'
import type { Scenario, ScenarioEvent } from '../../scenario/scenario.ts'
import { dayOfMonth, monthsWithin } from '../months.ts'
import { listed, type Window } from './words.ts'

/** Something that a scenario begins, ends or lets happen. */
export interface TurningPoint {
  /** Day, and the month within which it falls. */
  readonly day: number
  readonly month: number
  /** Plain words in the past tense. */
  readonly what: string
}

const MOST_NAMED = 3

const ofEvent = (event: ScenarioEvent): readonly (readonly [day: number, what: string])[] => {
  if (event.event === 'surge')
    return [
      [event.from, 'a surge of requests for care began'],
      [event.until, 'a surge of requests for care ended'],
    ]
  if (event.event === 'departure')
    return [[event.on, `${event.count} of the ${roleWords[event.role]} of ${event.clinic} left`]]
  return [
    [
      event.on,
      `${event.count} of the ${roleWords[roles[0]]} of ${listed(event.clinics)} changed places`,
    ],
  ]
}

/** All that a scenario begins, ends or lets happen before day `end`, in order; what is said twice, once. */
export const turningPoints = (
  { policies, events, loops }: Scenario,
  end: number,
): readonly TurningPoint[] => {
  const dated = [
    ...policies.flatMap(({ lever, from, until }): readonly (readonly [number, string])[] => {
      const label = `the policy “${levers[lever].label}”`
      return [
        [from, `${label} began`],
        ...(until === null ? [] : [[until, `${label} ended`] as const]),
      ]
    }),
    ...events.flatMap(ofEvent),
    ...loops.cut.map(
      ({ loop, from }) => [from, `the loop “${namedLoops[loop].label}” was cut`] as const,
    ),
  ].filter(([day]) => day < end)
  const points = new Map(
    dated.map(([day, what]) => [`${day} ${what}`, { day, month: monthsWithin(day), what }]),
  )
  return [...points.values()].sort((a, b) => a.day - b.day)
}

const said = ({ month, what }: TurningPoint): string =>
  `${what} ${month === 0 ? 'at the start' : `in month ${month}`}`

/** What began or ended in a window, or last before it, as the first half of a sentence. */
export const turningPointWords = (points: readonly TurningPoint[], { from }: Window): string => {
  const within = points.filter(({ day }) => day >= dayOfMonth(from))
  const more = within.length - MOST_NAMED
  if (within.length > 0)
    return listed([
      ...within.slice(0, MOST_NAMED).map(said),
      ...(more > 0 ? [`${more} more ${more === 1 ? 'change' : 'changes'} came`] : []),
    ])
  const last = points.at(-1)
  return last === undefined
    ? 'no policy or event falls in or before these months'
    : `nothing began or ended since ${said(last)}`
}
