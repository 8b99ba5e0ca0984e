import { courseOf } from '../charts/course.ts'
import { chartWords } from '../text/charts.ts'
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
  const words = chartWords().course
  if (course === null) return words.none
  const { start, end, way, turn } = course
  const say = (value: number): string => decimal(value, digits)
  const last = Math.round(months.at(-1) ?? 0)
  if (turn === null)
    return way === 'stays'
      ? words.stays(say(end), last)
      : words.moves(way, say(start), say(end), last)
  const back = turn.first === 'rises' ? 'falls' : 'rises'
  return words.turns(
    [turn.first, back],
    [say(start), say(turn.value), say(end)],
    [turn.month, last],
  )
}

/** Where the runs of a curve end: ` (90 % of runs between 52 and 66)`. */
export const spreadText = (
  low: readonly number[],
  high: readonly number[],
  digits: Digits,
): string => chartWords().course.spread(decimal(lastOf(low), digits), decimal(lastOf(high), digits))
