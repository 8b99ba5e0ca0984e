import { expect, it } from 'vitest'
import { beyondTheEnd, cutCurve, effectAfter } from './cut-curve.ts'

const effects = [
  { months: 12, mean: -2, low: -3, high: -1, full: 21 },
  { months: 24, mean: 2, low: 1, high: 3, full: 24 },
]

it('leaves the drawn curve in the month of the cut, and is away from it by the effect', () => {
  const curve = cutCurve(effects, 6, [0, 6, 12, 18, 24, 30, 36], [20, 20, 20, 20, 21, 21, 21])
  expect(curve).toEqual([Number.NaN, 20, 21, 22, 21, 19, Number.NaN])
})

it('finds the effect of a month only where it was read', () => {
  expect(effectAfter(effects, 24)?.mean).toBe(2)
  expect(effectAfter(effects, 60)).toBeNull()
})

it('goes on after the end of a run from where its mean ended, with the change of the uncut pairs', () => {
  expect(beyondTheEnd(effects, 6, 18, [20, 20.5])).toEqual({ months: [30], mean: [23.5] })
  expect(beyondTheEnd(effects, 18, 18, [20, 20.5])).toEqual({
    months: [30, 42],
    mean: [20.5, 23.5],
  })
  expect(beyondTheEnd(effects, 6, 30, [20])).toBeNull()
})
