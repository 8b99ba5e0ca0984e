import { expect, test } from 'vitest'
import { decimal, dollars, interval, numberStyle, percent, signed } from './numbers.ts'

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
