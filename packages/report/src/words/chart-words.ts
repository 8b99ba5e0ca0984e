import { courseOf } from '../charts/course.ts'
import { decimal, type Digits } from './numbers.ts'

const lastOf = (values: readonly number[]): number =>
  values.filter(Number.isFinite).at(-1) ?? Number.NaN

/** What a curve does, in a sentence without its full stop. `least` is what counts as a change. */
export const courseText = (
  months: readonly number[],
  values: readonly number[],
  digits: Digits,
  least: number,
): string => {
  const course = courseOf(months, values, least)
  if (course === null) return 'has no values'
  const { start, end, way, turn } = course
  const say = (value: number): string => decimal(value, digits)
  const last = Math.round(months.at(-1) ?? 0)
  if (turn === null)
    return way === 'stays'
      ? `stays at about ${say(end)} until month ${last}`
      : `${way} from ${say(start)} at the start to ${say(end)} in month ${last}`
  const back = turn.first === 'rises' ? 'falls' : 'rises'
  return `${turn.first} from ${say(start)} at the start to ${say(turn.value)} in month ${turn.month}, then ${back} to ${say(end)} in month ${last}`
}

/** Where the runs of a curve end: ` (90 % of runs between 52 and 66)`. */
export const spreadText = (
  low: readonly number[],
  high: readonly number[],
  digits: Digits,
): string =>
  ` (90 % of runs between ${decimal(lastOf(low), digits)} and ${decimal(lastOf(high), digits)})`
