import { expect, test } from 'vitest'
import { crossingChance } from './crossing.ts'
import { normalCdf } from './normal.ts'

const chance = crossingChance(27, 4.5, 0, 54)

test('at the threshold the chance is a half, and one error off it is .159 or .841', () => {
  expect(chance(27)).toBeCloseTo(0.5, 3)
  expect(chance(27 - 4.5)).toBeCloseTo(0.159, 3)
  expect(chance(27 + 4.5)).toBeCloseTo(0.841, 3)
})

test('the table keeps within .0005 of the curve, at both ends too', () => {
  for (let value = 0; value <= 54; value += 0.013)
    expect(Math.abs(chance(value) - normalCdf((value - 27) / 4.5))).toBeLessThan(5e-4)
  expect(chance(54)).toBeCloseTo(1, 8)
})

test('a value beyond the scale is read at its end', () => {
  expect(chance(-5)).toBe(chance(0))
  expect(chance(60)).toBe(chance(54))
})
