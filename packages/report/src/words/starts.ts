import { formatQuantity, levers, roleWords, type Scenario } from '@burnout/engine'
import { decimal, signed } from './numbers.ts'
import { DAYS_PER_MONTH } from './lengths.ts'

/** Something that begins in a run. */
export interface Start {
  readonly month: number
  readonly text: string
}

/** Policies that do something, and events, with the month in which each begins. */
export const startsOf = ({ policies, events }: Scenario): readonly Start[] => {
  const decided = policies
    .filter(({ lever, to }) => to !== levers[lever].default)
    .map(({ lever, to, from, until }) => ({
      month: from / DAYS_PER_MONTH,
      text: `${levers[lever].label} ${formatQuantity(to, levers[lever].unit)}${until === null ? '' : ` until month ${decimal(until / DAYS_PER_MONTH)}`}`,
    }))
  const happening = events.map(event => {
    if (event.event === 'surge')
      return {
        month: event.from / DAYS_PER_MONTH,
        text: `requests for care ${signed(decimal(100 * event.size))} % until month ${decimal(event.until / DAYS_PER_MONTH)}`,
      }
    const month = event.on / DAYS_PER_MONTH
    return event.event === 'departure'
      ? { month, text: `${event.count} of the ${roleWords[event.role]} of ${event.clinic} leave` }
      : {
          month,
          text: `${event.count} physicians each of ${event.clinics.join(' and ')} change places`,
        }
  })
  return [...decided, ...happening].sort((a, b) => a.month - b.month)
}
