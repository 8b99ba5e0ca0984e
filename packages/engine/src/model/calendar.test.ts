import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clinicOf, runOf } from '../mechanisms/test-run.ts'
import { DAYS_PER_YEAR } from '../parameters/scales.ts'
import { initialise } from './initialise.ts'
import { isHoliday, setCalendar } from './calendar.ts'

/** Weekday and day of the year of each day of a run that starts on 1 January, on this weekday. */
const datesFrom = (weekday: number, days: number) =>
  Array.from({ length: days }, (_, day) => ({
    weekday: (weekday + day) % 7,
    yearDay: Math.floor(day % DAYS_PER_YEAR),
  }))

const holidaysIn = (weekday: number, holidays: number): readonly number[] =>
  datesFrom(weekday, 365).flatMap((date, day) =>
    isHoliday(date.yearDay, date.weekday, holidays) ? [day] : [],
  )

test('a year has as many holidays as it is given, none of them at a weekend', () => {
  fc.assert(
    fc.property(fc.nat(6), fc.nat(15), (weekday, holidays) => {
      const days = holidaysIn(weekday, holidays)
      expect(days.length).toBe(holidays)
      expect(days.every(day => (weekday + day) % 7 < 5)).toBe(true)
    }),
  )
})

test('six holidays lie two months apart, from New Year’s Day on', () => {
  // 2024 began on a Monday; 60.875 days apart: 1 January, 1 March, 30 April, 1 July (from Sunday),
  // 2 September (from Saturday, 31 August), 31 October
  expect(holidaysIn(0, 6)).toEqual([0, 60, 121, 182, 245, 304])
})

test('in thirty years there are thirty times as many holidays', () => {
  const kept = datesFrom(2, 30 * DAYS_PER_YEAR).filter(({ yearDay, weekday }) =>
    isHoliday(yearDay, weekday, 11),
  )
  expect(kept.length).toBe(330)
})

test('on a holiday clinics are closed and wards open, in every replicate alike', () => {
  const run = runOf({
    startYearDay: 0,
    clinics: [clinicOf('clinic', 3), clinicOf('ward', 3, { ward: true, panel: 20 })],
  })
  const world = initialise(run, 0, 2, 1)
  expect([...world.clinics.open]).toEqual([0, 1, 0, 1])
  expect([...world.clinics.holiday]).toEqual([1, 0, 1, 0])
  setCalendar(world, run, 1)
  expect([...world.clinics.open]).toEqual([1, 1, 1, 1])
  expect([...world.clinics.holiday]).toEqual([0, 0, 0, 0])
})

test('without holidays no working day is lost', () => {
  const run = runOf({ parameters: { holidays: 0 } })
  const world = initialise(run, 0, 1, 1)
  let open = 0
  for (let day = 0; day < 364; day++) {
    setCalendar(world, run, day)
    open += world.clinics.open[0]
  }
  expect(open).toBe(260)
})

test('clinics open on the first five days of the week, whenever the run starts', () => {
  const openFrom = (startWeekday: number) => {
    const run = runOf({ startWeekday })
    const world = initialise(run, 0, 1, 1)
    return Array.from({ length: 8 }, (_, day) => {
      setCalendar(world, run, day)
      return world.clinics.open[0]
    })
  }
  expect(openFrom(0)).toEqual([1, 1, 1, 1, 1, 0, 0, 1])
  expect(openFrom(4)).toEqual([1, 0, 0, 1, 1, 1, 1, 1])
})

test('demand changes with the week, not with the day, and differs between clinics', () => {
  const run = runOf({ startWeekday: 3, parameters: { demandNoise: 0.1 } })
  const world = initialise(run, 0, 1, 1)
  const levels = Array.from({ length: 12 }, (_, day) => {
    setCalendar(world, run, day)
    return world.clinics.demandLevel[0]
  })
  // Thursday to Sunday, then Monday to Sunday, then Monday
  expect(new Set(levels.slice(0, 4)).size).toBe(1)
  expect(new Set(levels.slice(4, 11)).size).toBe(1)
  expect(new Set([levels[3], levels[4], levels[11]]).size).toBe(3)
  expect(world.clinics.demandLevel[0]).not.toBe(world.clinics.demandLevel[1])
})

test('without noise and season demand is its mean', () => {
  const world = initialise(runOf({ parameters: { demandNoise: 0, demandSeason: 0 } }), 0, 1, 1)
  expect([...world.clinics.demandLevel]).toEqual([1, 1, 1, 1])
})

test('demand is highest at the height of the season and lowest half a year later, by the calendar', () => {
  const parameters = { demandNoise: 0, demandSeason: 0.1, demandPeak: 15 }
  const levelOn = (startYearDay: number, day: number) => {
    // both days are Mondays
    const run = runOf({ startYearDay, parameters })
    const world = initialise(run, 0, 1, 1)
    setCalendar(world, run, day)
    return world.clinics.demandLevel[0]
  }
  expect(levelOn(15, 0)).toBeCloseTo(1.1, 12)
  expect(levelOn(1, 14)).toBeCloseTo(1.1, 12)
  expect(levelOn(15, 182)).toBeCloseTo(0.9, 4)
  expect(levelOn(15, 91)).toBeCloseTo(1, 2)
})

test('over the years a season neither adds nor takes away demand', () => {
  const run = runOf({ parameters: { demandNoise: 0, demandSeason: 0.15 } })
  const world = initialise(run, 0, 1, 1)
  let sum = 0
  const weeks = 208
  for (let week = 0; week < weeks; week++) {
    setCalendar(world, run, week * 7)
    sum += world.clinics.demandLevel[0]
  }
  expect(sum / weeks).toBeCloseTo(1, 2)
})
