import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readQuantity } from '../scenario/index.ts'
import {
  checkCount,
  checkCoverage,
  checkMonths,
  dayOfMonth,
  monthsWithin,
  sameWeekday,
} from './months.ts'

test('a month begins on the day that a scenario means by it', () => {
  for (let month = 0; month <= 360; month++) {
    const reading = readQuantity(`${month} months`, 'days')
    expect(dayOfMonth(month)).toBe('value' in reading ? Math.round(reading.value) : NaN)
  }
})

test('the months within a time are all that begin by its end', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_958 }), days => {
      const months = monthsWithin(days)
      expect(dayOfMonth(months)).toBeLessThanOrEqual(days)
      expect(dayOfMonth(months + 1)).toBeGreaterThan(days)
    }),
  )
  expect(monthsWithin(1826)).toBe(60)
})

test('the same weekday is that of the first day, less than a week before', () => {
  expect([0, 6, 7, 13, 14].map(sameWeekday)).toEqual([0, 0, 7, 7, 14])
})

test('numbers out of range are said, with what was expected', () => {
  expect(() => checkMonths('month', NaN, 0, 360)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid month: NaN; expected 0 to 360 months]`,
  )
  expect(() => checkCount('replicates', 2.5, 2)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid replicates: 2.5; expected a whole number of at least 2]`,
  )
  expect(() => checkCoverage(0)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid coverage: 0; expected more than 0 and less than 1]`,
  )
})
