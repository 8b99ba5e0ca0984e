import { expect, it } from 'vitest'
import { rampStep } from './ramp.ts'

it('changes from the fifth to the sixth step at the threshold of 27', () => {
  expect(rampStep(26.99)).toBe(4)
  expect(rampStep(27)).toBe(5)
})

it('stays on the ramp at its ends', () => {
  expect([rampStep(-1), rampStep(0), rampStep(54), rampStep(60)]).toEqual([0, 0, 9, 9])
})
