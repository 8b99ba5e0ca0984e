import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FreeParameter } from './problem.ts'
import { fromUnit, toUnit } from './unit-cube.ts'

const parameter = (scale: 'linear' | 'log'): FreeParameter => ({
  name: 'a',
  value: 0.7,
  low: 0.1,
  high: 1000,
  scale,
})

test('the middle of a log scale is the geometric mean', () => {
  expect(fromUnit(parameter('log'), 0.5)).toBeCloseTo(10, 12)
  expect(toUnit(parameter('log'), 10)).toBeCloseTo(0.5, 12)
})

test('the bounds and the start come back exactly, and nothing leaves the range', () => {
  for (const scale of ['linear', 'log'] as const) {
    const p = parameter(scale)
    expect(fromUnit(p, 0)).toBe(0.1)
    expect(fromUnit(p, 1)).toBe(1000)
    expect(fromUnit(p, toUnit(p, 0.7))).toBe(0.7)
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), place => {
        const value = fromUnit(p, place)
        return value >= 0.1 && value <= 1000 && Math.abs(toUnit(p, value) - place) < 1e-9
      }),
    )
  }
})
