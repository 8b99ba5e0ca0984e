import { levers, type Scenario } from '@burnout/engine'
import { inputWords } from '../text/inputs.ts'
import { DAYS_PER_MONTH } from './months.ts'
import { decimal, signed } from './numbers.ts'

/** Something that begins in a run. */
export interface Start {
  readonly month: number
  readonly text: string
}

/** Policies that do something, and events, with the month in which each begins. */
export const startsOf = ({ policies, events }: Scenario): readonly Start[] => {
  const words = inputWords()
  const monthOf = (day: number): string => decimal(day / DAYS_PER_MONTH)
  const decided = policies
    .filter(({ lever, to }) => to !== levers[lever].default)
    .map(({ lever, to, from, until }) => ({
      month: from / DAYS_PER_MONTH,
      text: words.policy(
        words.lever(lever).label,
        words.quantity(to, levers[lever].unit),
        until === null ? null : monthOf(until),
      ),
    }))
  const happening = events.map(event => {
    if (event.event === 'surge')
      return {
        month: event.from / DAYS_PER_MONTH,
        text: words.surge(signed(decimal(100 * event.size)), monthOf(event.until)),
      }
    const month = event.on / DAYS_PER_MONTH
    return event.event === 'departure'
      ? { month, text: words.departure(event.count, event.role, event.clinic) }
      : { month, text: words.exchange(event.count, event.clinics) }
  })
  return [...decided, ...happening].sort((a, b) => a.month - b.month)
}
