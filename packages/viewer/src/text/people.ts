import { roleWords, type Role } from '@burnout/engine'
import { decimal } from '../format.ts'
import type { Census, Seat } from '../reading/people.ts'
import * as de from './de/people.ts'
import { inTongue } from './tongue.ts'

/** Words of the people view. */
export const peopleWords = inTongue(de.peopleWords, {
  title: 'The people in one run',
  about: 'Every post of the first of the runs. Colour is exhaustion; a ring marks the burned out.',
  clinic: (name: string, count: number) =>
    `${name}, ${decimal(count)} post${count === 1 ? '' : 's'}`,
  legend: 'Exhaustion, MBI points',
  burnedOut: 'burned out (MBI rule)',
  sick: 'off sick',
  vacation: 'on vacation',
  searching: 'empty, searching',
  arriving: 'empty, someone is coming',
  roles: roleWords,
  order: 'By role, each from a new line:',
  none: 'The people appear with the first complete run.',
})

const roleName: Readonly<Record<Role, string>> = {
  physician: 'physician',
  advancedPractice: 'advanced practice clinician',
  nurse: 'nurse',
  support: 'support staff',
}

/** One post in words. */
export const seatText = inTongue(de.seatText, (seat: Seat): string => {
  const post = `Post ${seat.number}, ${roleName[seat.role]}`
  if (seat.state === 'searching') return `${post}: empty, searching`
  if (seat.state === 'arriving') return `${post}: empty, someone is coming`
  const away =
    seat.state === 'sick' ? ', off sick' : seat.state === 'vacation' ? ', on vacation' : ''
  const burnedOut = seat.burnedOut ? ', burned out' : ''
  return `${post}: exhaustion ${decimal(seat.exhaustion)} of 54, cynicism ${decimal(seat.cynicism)} of 30${burnedOut}${away}`
})

const plural = (count: number, one: string, many: string): string =>
  `${decimal(count)} ${count === 1 ? one : many}`

/** The whole view in words. */
export const censusText = inTongue(
  de.censusText,
  (month: number, census: Census, mean: { readonly share: number; readonly of: number }): string =>
    [
      `Month ${month}: ${decimal(census.burnedOut)} of ${decimal(census.working + census.sick + census.vacation)} burned out in this run, ${decimal(mean.share * 100)} of 100 in the mean of ${plural(mean.of, 'run', 'runs')}`,
      `${plural(census.working, 'person', 'people')} at work`,
      `${decimal(census.sick)} off sick and ${decimal(census.vacation)} on vacation`,
      `${plural(census.searching + census.arriving, 'post', 'posts')} empty, ${decimal(census.arriving)} of them with someone coming.`,
    ].join('; '),
)
