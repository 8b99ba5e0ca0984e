import { expect, it } from 'vitest'
import { cutCurve, effectAfter } from './cut-curve.ts'

const effects = [
  { months: 12, mean: -2, low: -3, high: -1 },
  { months: 24, mean: 2, low: 1, high: 3 },
]

it('leaves the drawn curve in the month of the cut, and is away from it by the effect', () => {
  const curve = cutCurve(effects, 6, [0, 6, 12, 18, 24, 30, 36], [20, 20, 20, 20, 21, 21, 21])
  expect(curve).toEqual([Number.NaN, 20, 21, 22, 21, 19, Number.NaN])
})

it('finds the effect of a month only where it was read', () => {
  expect(effectAfter(effects, 24)?.mean).toBe(2)
  expect(effectAfter(effects, 60)).toBeNull()
})
