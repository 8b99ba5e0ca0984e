import { cosine } from '../numerics/elementary.ts'
import { streamOf } from '../numerics/random.ts'
import { DAYS_PER_WEEK, DAYS_PER_YEAR, WORKING_DAYS_PER_WEEK } from '../parameters/scales.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import type { World } from '../state/world.ts'

/** Whether one of `holidays` evenly spaced days of the year, from 1 January on, is this one. */
const fallsOn = (yearDay: number, holidays: number): boolean => {
  const k = Math.ceil((yearDay * holidays) / DAYS_PER_YEAR)
  return k < holidays && Math.floor((k * DAYS_PER_YEAR) / holidays) === yearDay
}

/**
 * Whether a day is a public holiday. The k-th of `holidays` in a year, k from 0, falls on the day
 * ⌊k · 365.25 / holidays⌋ after 1 January; one that falls on a weekend is kept on the Monday after it.
 * `yearDay` counts whole days since 1 January, `weekday` those since Monday.
 */
export const isHoliday = (yearDay: number, weekday: number, holidays: number): boolean => {
  if (weekday >= WORKING_DAYS_PER_WEEK) return false
  const sunday = yearDay - 1
  const saturday = yearDay - 2
  const moved = weekday === 0 && (fallsOn(sunday, holidays) || fallsOn(saturday, holidays))
  return moved || fallsOn(yearDay, holidays)
}

const demand = streamOf('weeklyDemand')

/**
 * Opens clinics on working days that are no holiday, and wards on all days, and draws each clinic's
 * demand at the start of every week.
 */
export const setCalendar = (world: World, run: CompiledRun, day: number): void => {
  const { layout, clinics, parameters } = world
  const weekday = (run.startWeekday + day) % DAYS_PER_WEEK
  const yearDay = Math.floor((run.startYearDay + day) % DAYS_PER_YEAR)
  const working = weekday < WORKING_DAYS_PER_WEEK ? 1 : 0
  const { ward, holiday, open } = clinics
  let holidays = -1
  let kept = 0
  for (let c = 0; c < layout.clinics; c++) {
    const own = Math.round(parameters.holidays[layout.organisationOfClinic[c]])
    // most replicates have as many holidays as the one before
    if (own !== holidays) {
      holidays = own
      kept = isHoliday(yearDay, weekday, holidays) ? 1 : 0
    }
    holiday[c] = kept * (1 - ward[c])
    open[c] = Math.max(working, ward[c]) - holiday[c]
  }
  if (day === 0 || weekday === 0) drawDemand(world, run, day)
}

/**
 * Draws the week's demand of every clinic around the season's:
 *
 *   demandLevel = (1 + demandSeason · cos(2π · (day of the year − demandPeak) / 365.25))
 *                 · max(0, 1 + demandNoise · normal)
 */
const drawDemand = (world: World, run: CompiledRun, day: number): void => {
  const { layout, clinics, parameters, chance } = world
  const week = Math.floor((run.startWeekday + day) / DAYS_PER_WEEK)
  for (let c = 0; c < layout.clinics; c++) {
    const o = layout.organisationOfClinic[c]
    const entity = chance.clinic[c % layout.clinicsPerOrganisation]
    const deviation = chance.random.normal(demand, chance.replicate[o], entity, week)
    const sincePeak = (run.startYearDay + day - parameters.demandPeak[o]) / DAYS_PER_YEAR
    const season = 1 + parameters.demandSeason[o] * cosine(sincePeak)
    clinics.demandLevel[c] = season * Math.max(0, 1 + parameters.demandNoise[o] * deviation)
  }
}
