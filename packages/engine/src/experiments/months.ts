import { DAYS_PER_WEEK } from '../parameters/scales.ts'
import { formatDays, scenarioLimits } from '../scenario/index.ts'
import type { Scenario } from '../scenario/scenario.ts'

const DAYS_PER_MONTH = 365.25 / 12

/** The day that a scenario means by so many months. */
export const dayOfMonth = (months: number): number => Math.round(months * DAYS_PER_MONTH)

/** The last month that a scenario means by a day at or before this one. */
export const monthsWithin = (days: number): number => {
  const nearest = Math.round(days / DAYS_PER_MONTH)
  return dayOfMonth(nearest) > days ? nearest - 1 : nearest
}

/** The last day at or before `day` that is the weekday of the first, as records of every week are. */
export const sameWeekday = (day: number): number => day - (day % DAYS_PER_WEEK)

/** Position of the last record at or before a day; the first when there is none. `t` ascending. */
export const recordOn = (t: ArrayLike<number>, day: number): number => {
  let record = 0
  while (record + 1 < t.length && t[record + 1] <= day) record++
  return record
}

/** The scenario with a run of at least so many days; fails beyond what a scenario may ask for. */
export const extended = (scenario: Scenario, days: number): Scenario => {
  if (days > scenarioLimits.horizon)
    throw new RangeError(
      `run too long: ${days} days; expected at most ${formatDays(scenarioLimits.horizon)}`,
    )
  return { ...scenario, run: { ...scenario.run, horizon: Math.max(scenario.run.horizon, days) } }
}

/** Fails unless `value` is a number of months within [low, high]. */
export const checkMonths = (what: string, value: number, low: number, high: number): void => {
  if (!(value >= low && value <= high))
    throw new RangeError(`invalid ${what}: ${value}; expected ${low} to ${high} months`)
}

/** Fails unless `value` is a whole number of at least `least`. */
export const checkCount = (what: string, value: number, least: number): void => {
  if (!Number.isInteger(value) || value < least)
    throw new RangeError(`invalid ${what}: ${value}; expected a whole number of at least ${least}`)
}

/** Fails unless `coverage` is that of an interval. */
export const checkCoverage = (coverage: number): void => {
  if (!(coverage > 0 && coverage < 1))
    throw new RangeError(`invalid coverage: ${coverage}; expected more than 0 and less than 1`)
}
