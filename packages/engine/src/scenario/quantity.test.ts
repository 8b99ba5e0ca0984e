import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDays, formatQuantity, readQuantity } from './quantity.ts'

// A month is a twelfth of a Julian year of 365.25 days; the other factors are those of everyday life.
const conversions: readonly [string | number | boolean, string, number][] = [
  ['18 months', 'days', 547.875],
  ['1 month', 'days', 30.4375],
  ['2 weeks', 'days', 14],
  ['5 years', 'days', 1826.25],
  ['1.5 days', 'days', 1.5],
  ['90 min', 'hours', 1.5],
  ['2 hours', 'minutes', 120],
  ['0.05 /year', '/year', 0.05],
  ['5 %/year', '/year', 0.05],
  ['1 % per month', '/year', 0.12],
  ['0.7 points/week', 'points/day', 0.1],
  ['3.04375 points/month', 'points/day', 0.1],
  ['0.05 per month', '/month', 0.05],
  ['12 %', 'share', 0.12],
  ['12%', 'share', 0.12],
  ['55 %', 'share', 0.55],
  [0.4, 'share', 0.4],
  ['0.4', 'share', 0.4],
  ['-30 %', 'share', -0.3],
  ['−30 %', 'share', -0.3],
  [1.2, 'dmnl', 1.2],
  ['1e-3', 'dmnl', 0.001],
  ['.5', 'dmnl', 0.5],
  ['$61110', '$', 61110],
  ['$61,110', '$', 61110],
  ['$ 1_000_000.5', '$', 1000000.5],
  ['61110 $', '$', 61110],
  ['-$5', '$', -5],
  ['$2000/day', '$/day', 2000],
  ['$14,000/week', '$/day', 2000],
  ['2 /1000 visits', '/1000 visits', 2],
  ['0.2 per 100 visits', '/1000 visits', 2],
  ['6 hours/week', 'hours/week', 6],
  ['360 minutes per week', 'hours/week', 6],
  ['1.4 people', 'people', 1.4],
  ['0.4 FTE', 'people', 0.4],
  ['24 points', 'points', 24],
  ['1 point', 'points', 1],
  [true, 'switch', 1],
  ['on', 'switch', 1],
  ['Off', 'switch', 0],
  [0, 'switch', 0],
  ['no', 'switch', 0],
]

describe('readQuantity', () => {
  for (const [given, unit, value] of conversions)
    test(`reads ${given} as ${value} ${unit}`, () => {
      const reading = readQuantity(given, unit)
      expect(reading).toEqual({ value: expect.closeTo(value, 12) })
    })

  test('is exact where no conversion is needed', () => {
    expect(readQuantity('0.1 points/day', 'points/day')).toEqual({ value: 0.1 })
    expect(readQuantity('55 %', 'share')).toEqual({ value: 0.55 })
  })

  test('says what is wrong and what it expects', () => {
    const faults = [
      ['18', 'days'],
      [18, 'days'],
      ['18 minutes', 'days'],
      ['18 monhts', 'days'],
      ['3 days', 'minutes'],
      ['', 'days'],
      ['  ', 'share'],
      ['abc', 'share'],
      ['12 points', 'share'],
      ['40 %', 'points'],
      ['5', '/year'],
      ['5 points', 'points/day'],
      ['1,5 %', 'share'],
      ['0,123', 'dmnl'],
      ['1.234.567', '$'],
      ['1_00', '$'],
      [Infinity, 'share'],
      [NaN, 'dmnl'],
      ['1e999', 'dmnl'],
      ['maybe', 'switch'],
      [0.5, 'switch'],
      ['1 2', 'share'],
      ['$5', 'share'],
      ['5 hours/week/year', 'hours/week'],
      ['5 /', '/year'],
      ['3', '$/day'],
      ['true', 'points'],
    ].map(([given, unit]) => readQuantity(given, String(unit)))
    expect(faults.map(reading => ('fault' in reading ? reading.fault : reading.value)))
      .toMatchInlineSnapshot(`
        [
          "missing unit: 18; expected days, weeks, months or years, such as 18 days",
          "missing unit: 18; expected days, weeks, months or years, such as 18 days",
          "wrong unit: 18 minutes; expected days, weeks, months or years",
          "unknown unit: 18 monhts; expected days, weeks, months or years; did you mean months?",
          "wrong unit: 3 days; expected minutes or hours",
          "empty quantity: (empty); expected days, weeks, months or years",
          "empty quantity: (empty); expected a share, such as 40 % or 0.4",
          "not a number: abc; expected a share, such as 40 % or 0.4",
          "wrong unit: 12 points; expected a share, such as 40 % or 0.4",
          "wrong unit: 40 %; expected points",
          "missing unit: 5; expected a rate /day, /week, /month or /year, such as 5 /year",
          "wrong unit: 5 points; expected points /day, /week, /month or /year",
          "not a number: 1,5 %; expected a share, such as 40 % or 0.4",
          "not a number: 0,123; expected a number without a unit",
          "not a number: 1.234.567; expected dollars, such as $2000",
          "not a number: 1_00; expected dollars, such as $2000",
          "not a number: Infinity; expected a share, such as 40 % or 0.4",
          "not a number: NaN; expected a number without a unit",
          "not a finite number: 1e999; expected a number without a unit",
          "wrong switch: maybe; expected on or off",
          "wrong switch: 0.5; expected on or off",
          "unknown unit: 1 2; expected a share, such as 40 % or 0.4",
          "wrong unit: $5; expected a share, such as 40 % or 0.4",
          "unknown unit: 5 hours/week/year; expected hours/week",
          "unknown unit: 5 /; expected a rate /day, /week, /month or /year",
          "missing unit: 3; expected dollars /day, /week, /month or /year, such as $3/day",
          "not a number: true; expected points",
        ]
      `)
  })

  test('never throws, and returns finite numbers only', () => {
    const units = ['days', 'share', 'dmnl', '$', '$/day', 'switch', 'points/day', '/1000 visits']
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...units), (text, unit) => {
        const reading = readQuantity(text, unit)
        expect('fault' in reading || Number.isFinite(reading.value)).toBe(true)
      }),
    )
  })
})

test('a formatted quantity reads back as exactly the same number', () => {
  const units = ['days', 'share', 'dmnl', '$', '$/day', 'points/day', '/year', 'people', 'minutes']
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(...units),
      (value, unit) => {
        // Zero has no sign in a scenario.
        expect(readQuantity(formatQuantity(value, unit), unit)).toEqual({ value: value + 0 })
      },
    ),
  )
})

test('formats quantities as people write them', () => {
  expect(formatQuantity(0.55, 'share')).toBe('55 %')
  expect(formatQuantity(1 / 3, 'share')).toBe('0.3333333333333333')
  expect(formatQuantity(61110, '$')).toBe('$61110')
  expect(formatQuantity(-5, '$')).toBe('-$5')
  expect(formatQuantity(2000, '$/day')).toBe('$2000/day')
  expect(formatQuantity(1, 'switch')).toBe('on')
})

test('formats whole days in the largest unit that reads back as the same days', () => {
  expect([0, 1, 7, 14, 30, 31, 183, 365, 548, 1826].map(formatDays)).toEqual([
    '0 days',
    '1 day',
    '1 week',
    '2 weeks',
    '1 month',
    '31 days',
    '6 months',
    '1 year',
    '18 months',
    '5 years',
  ])
  for (let days = 0; days < 11_000; days++) {
    const reading = readQuantity(formatDays(days), 'days')
    expect('value' in reading && Math.round(reading.value)).toBe(days)
  }
})
