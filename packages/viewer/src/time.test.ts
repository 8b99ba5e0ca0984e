import { expect, it } from 'vitest'
import { horizonMonths, recordAt, tableMonths, toDays, toMonths } from './time.ts'

const weekly = Array.from({ length: 262 }, (_, week) => week * 7)

it('counts twelve months in a year', () => {
  expect(toMonths(365.25)).toBe(12)
  expect(toDays(12)).toBe(365)
})

it('finds the last record at or before a month', () => {
  expect(recordAt(weekly, 0)).toBe(0)
  expect(weekly[recordAt(weekly, 12)]).toBe(364)
})

it('stays within the records, whatever the month', () => {
  expect(recordAt(weekly, 999)).toBe(261)
  expect(recordAt(weekly, -5)).toBe(0)
  expect(recordAt([], 5)).toBe(0)
})

it('rounds the horizon to whole months', () => {
  expect(horizonMonths(weekly)).toBe(60)
})

it('has a row for every half year, closer for a short run and wider for a long one', () => {
  expect(tableMonths(12)).toEqual([0, 3, 6, 9, 12])
  expect(tableMonths(36)).toEqual([0, 6, 12, 18, 24, 30, 36])
  expect(tableMonths(120).slice(0, 3)).toEqual([0, 12, 24])
})
