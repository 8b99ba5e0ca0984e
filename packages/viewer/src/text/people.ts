import { decimal } from '../format.ts'
import type { Census, Seat } from '../reading/people.ts'

/** Words of the people view. */
export const peopleWords = {
  title: 'The people in one run',
  about: 'Every post of the first of the runs. Colour is exhaustion.',
  clinic: (name: string, count: number) =>
    `${name}, ${decimal(count)} post${count === 1 ? '' : 's'}`,
  legend: 'Exhaustion, MBI points',
  sick: 'off sick',
  searching: 'empty, searching',
  arriving: 'empty, someone is coming',
  none: 'The people appear with the first complete run.',
} as const

/** One post in words. */
export const seatText = (seat: Seat): string => {
  const post = `Post ${seat.number}`
  if (seat.state === 'searching') return `${post}: empty, searching`
  if (seat.state === 'arriving') return `${post}: empty, someone is coming`
  const sick = seat.state === 'sick' ? ', off sick' : ''
  return `${post}: exhaustion ${decimal(seat.exhaustion)} of 54, cynicism ${decimal(seat.cynicism)} of 30${sick}`
}

const plural = (count: number, one: string, many: string): string =>
  `${decimal(count)} ${count === 1 ? one : many}`

/** The whole view in words. */
export const censusText = (month: number, census: Census): string =>
  [
    `Month ${month}: ${plural(census.working, 'clinician', 'clinicians')} at work`,
    `${decimal(census.sick)} off sick`,
    `${plural(census.searching + census.arriving, 'post', 'posts')} empty, ${decimal(census.arriving)} of them with someone coming`,
    `${plural(census.exhausted, 'person', 'people')} with high exhaustion (27 or more).`,
  ].join('; ')
