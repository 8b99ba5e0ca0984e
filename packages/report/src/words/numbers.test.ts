import { expect, test } from 'vitest'
import { speaking } from '../text/tongue.ts'
import { decimal, dollars, interval, numberStyle, percent, signed, significant } from './numbers.ts'

test('numbers have true minus signs, and no negative zero', () => {
  expect([decimal(-3.456, 2), decimal(-0.001, 1), decimal(12345.6), decimal(Number.NaN)]).toEqual([
    '−3.46',
    '0.0',
    '12,346',
    '–',
  ])
  expect([signed('1.0'), signed('−1.0'), signed('0.0')]).toEqual(['+1.0', '−1.0', '0.0'])
  expect([interval('1', '2'), interval('−1', '2')]).toEqual(['1–2', '−1 to 2'])
  expect(percent(0.123, 1)).toBe('12.3\u202f%')
})

test('dollars are told at a glance, and do not break after their sign', () => {
  expect([940, 12_300, 3_400_000, 123_400_000, -999_600].map(dollars)).toEqual([
    '$940',
    '$12\u202fk',
    '$3.4\u202fM',
    '$123\u202fM',
    '−\u2060$1.0\u202fM',
  ])
})

test('a share differs by points, and small differences have more digits', () => {
  const { format, difference, behind } = numberStyle('share')
  expect([format(0.59), difference(-0.0123), behind]).toEqual(['59.0', '−1.2', 'points'])
  expect(numberStyle('points (0–54)').difference(0.123)).toBe('0.12')
})

// decimal comma, dots between thousands and the sign of a currency behind its sum: DIN 5008
test('German numbers have commas, and sums their dollar behind them', () => {
  speaking('de', () => {
    expect([decimal(12_345.6, 1), significant(12_345.6), percent(-0.123, 1)]).toEqual([
      '12.345,6',
      '12350',
      '−12,3\u202f%',
    ])
    expect([940, 12_300, -3_400_000].map(dollars)).toEqual([
      '940\u00a0$',
      '12\u00a0Tsd.\u00a0$',
      '−\u20603,4\u00a0Mio.\u00a0$',
    ])
    expect([interval('29,9', '62,1'), interval(dollars(1), dollars(2))]).toEqual([
      '29,9–62,1',
      '1\u00a0$ bis 2\u00a0$',
    ])
    expect(numberStyle('share').behind).toBe('Prozentpunkte')
  })
})
