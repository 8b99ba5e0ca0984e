import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, weekday, yearDay } from './calendar.ts'

const iso = (moment: Date) => moment.toISOString().slice(0, 10)

test('counts days from 1 January 1970', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  // 30 years of which 7 are leap years: 30 · 365 + 7.
  expect(dayNumber('2000-01-01')).toBe(10_957)
  expect(dayNumber('1969-12-31')).toBe(-1)
})

test('a day later is one more', () => {
  fc.assert(
    fc.property(
      fc.date({
        min: new Date('1900-01-01'),
        max: new Date('2200-01-01'),
        noInvalidDate: true,
      }),
      date => {
        const next = new Date(date.getTime() + 86_400_000)
        expect(dayNumber(iso(next))! - dayNumber(iso(date))!).toBe(1)
      },
    ),
  )
})

test('knows that these days were what they were', () => {
  // Mondays: the day of the first moon landing fell on a Sunday, 20 July 1969, the next was one.
  expect(weekday(dayNumber('1969-07-21')!)).toBe(0)
  expect(weekday(dayNumber('2026-01-05')!)).toBe(0)
  // Saturday, 1 January 2000.
  expect(weekday(dayNumber('2000-01-01')!)).toBe(5)
})

test('counts the days since 1 January, leap years or not', () => {
  expect(yearDay(dayNumber('2026-01-01')!)).toBe(0)
  expect(yearDay(dayNumber('2025-12-31')!)).toBe(364)
  expect(yearDay(dayNumber('2024-12-31')!)).toBe(365)
  expect(yearDay(dayNumber('1969-03-01')!)).toBe(59)
})

test('refuses what is no day of the calendar', () => {
  for (const text of ['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-5', '26-01-05', 'x', ''])
    expect(dayNumber(text)).toBeNull()
  expect(dayNumber('2024-02-29')).not.toBeNull()
})
