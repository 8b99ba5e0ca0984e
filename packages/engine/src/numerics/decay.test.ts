import { expect, test } from 'vitest'
import { decayRate } from './decay.ts'

test('after one time constant 1/e of a gap is left, whatever the step', () => {
  for (const dt of [0.25, 1, 5]) {
    let gap = 1
    for (let day = 0; day < 20; day += dt) gap -= dt * decayRate(20, dt) * gap
    expect(gap).toBeCloseTo(1 / Math.E, 12)
  }
})

test('a time constant far below the step closes the gap and never overshoots', () => {
  expect(1 - decayRate(0.01, 1)).toBeGreaterThanOrEqual(0)
})
