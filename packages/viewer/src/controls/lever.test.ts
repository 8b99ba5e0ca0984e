import { leverNames, levers } from '@burnout/engine'
import { expect, it } from 'vitest'
import { sliderStart } from './lever.ts'

it.each(leverNames)('lets the slider of %s stop at the usual value and stay in range', name => {
  const { range, default: usual, step } = levers[name]
  const start = sliderStart(name)
  const steps = (usual - start) / step
  expect(steps).toBeCloseTo(Math.round(steps), 6)
  expect(start).toBeGreaterThanOrEqual(range[0])
  expect(start - step).toBeLessThan(range[0])
})
