import { expect, test } from 'vitest'
import { decimal, dollars, interval, numberStyle } from './numbers.ts'

test('a number keeps its decimals, its thousands apart and a true minus sign', () => {
  expect(decimal(7538.4)).toBe('7,538')
  expect(decimal(-1.25, 1)).toBe('−1.3')
  expect(decimal(12, 2)).toBe('12.00')
})

test('zero has no sign', () => {
  expect(decimal(-0.001, 2)).toBe('0.00')
  expect(dollars(-0.2)).toBe('$0')
})

test('dollars are written in the largest fitting unit', () => {
  expect([0, 940, 12_345, 999_600, 3_400_000, 140_000_000, -52_000].map(dollars)).toEqual([
    '$0',
    '$940',
    '$12 k',
    '$1.0 M',
    '$3.4 M',
    '$140 M',
    '−$52 k',
  ])
})

test('an interval says its unit once, and uses words where a dash would look like a minus', () => {
  expect(interval('29.9', '62.1')).toBe('29.9–62.1')
  expect(interval('$18.3 M', '$31.2 M')).toBe('$18.3–31.2 M')
  expect(interval('$940', '$1.2 M')).toBe('$940–$1.2 M')
  expect(interval('−0.20', '0.17')).toBe('−0.20 to 0.17')
  expect(interval('−$4.0 M', '$1.2 M')).toBe('−$4.0 to 1.2 M')
})

test('shares are percent, scales are named by their ends', () => {
  const share = numberStyle('share')
  expect([share.unit, share.format(0.4567)]).toEqual(['%', '45.7'])
  const points = numberStyle('points (0–54)')
  expect([points.unit, points.format(22.14)]).toEqual(['0–54', '22.1'])
})

test('a unit never seen before is shown as it is, with one decimal', () => {
  const style = numberStyle('moons')
  expect([style.unit, style.format(2)]).toEqual(['moons', '2.0'])
})
