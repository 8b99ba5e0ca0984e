import { scaleLinear } from 'd3'
import { expect, it } from 'vitest'
import { tickValues } from './chart-axes.ts'

it('marks an axis at least three times', () => {
  for (const domain of [
    [0, 30],
    [4, 10],
    [32, 42],
    [18, 32],
  ])
    expect(tickValues(scaleLinear(domain, [100, 0]), 1).length).toBeGreaterThanOrEqual(3)
})
