import type { DatedInput } from './compiled-run.ts'

type Dates = Pick<DatedInput, 'change' | 'from' | 'ramp' | 'until'>

/** What one dated input adds on a day. */
export const inputLevel = ({ change, from, ramp, until }: Dates, day: number): number => {
  const since = (moment: number): number => {
    if (day < moment || moment === Infinity) return 0
    return ramp === 0 ? 1 : Math.min((day - moment) / ramp, 1)
  }
  return change * (since(from) - since(until))
}

/**
 * What all inputs add together, at every day of a run on which their sum can be largest or smallest.
 *
 * Each is a straight line between the days on which a ramp begins or ends, and so is their sum; its
 * extremes lie on those days, on the day before an input without a ramp changes, or at the ends.
 */
export const sumsAtCorners = (
  inputs: readonly Dates[],
  lastDay: number,
): readonly { readonly day: number; readonly sum: number }[] => {
  const corners = inputs.flatMap(({ from, ramp, until }) => [
    from,
    from + ramp,
    until,
    until + ramp,
    until - 1,
  ])
  const days = [...new Set([0, lastDay, ...corners])]
    .filter(day => day >= 0 && day <= lastDay)
    .sort((a, b) => a - b)
  return days.map(day => ({
    day,
    sum: inputs.reduce((sum, input) => sum + inputLevel(input, day), 0),
  }))
}
