import { expect, test } from 'vitest'
import { KeyedRandom } from '../numerics/random.ts'
import { mean } from '../numerics/statistics.ts'
import { miniZCynicism, miniZExhaustion, miniZTotal } from './mini-z.ts'
import { drawPopulation } from './reference-population.ts'

const random = KeyedRandom.fromSeed('mini-z')
const people = drawPopulation(random, 40_000)

// Qeadan et al. 2025: 19.3 % by the single cynicism item
test('the cynicism item finds the published share in the reference population', () => {
  expect(Math.abs(mean(people.cynicism.map(miniZCynicism)) - 0.193)).toBeLessThan(0.015)
})

// West et al. 2012: positive predictive value of the weekly item for high cynicism 89.6 %
test('about nine in ten who say that they are callous are high in cynicism', () => {
  const says = people.cynicism.map(miniZCynicism)
  const right = mean(says.map((p, i) => (people.cynicism[i] >= 10 ? p : 0))) / mean(says)
  expect(Math.abs(right - 0.896)).toBeLessThan(0.05)
})

// Brady et al. 2020: at a cynicism of 10 a physician is still unlikely to report it weekly
test('at the cut-off of the MBI most would still say no', () => {
  expect(miniZCynicism(10)).toBeLessThan(0.5)
  expect(miniZExhaustion(27)).toBeLessThan(0.5)
})

// Qeadan et al. 2025: 39.4 % by the burnout item
test('the burnout item finds its published share only in people worse off than the reference', () => {
  const share = (worse: number) =>
    mean(drawPopulation(random, 20_000, worse).exhaustion.map(miniZExhaustion))
  expect(share(0)).toBeLessThan(0.394)
  expect(share(0.6)).toBeGreaterThan(0.394)
})

// 120 Italian health workers: 33.35; Lukac et al. 2025: a scale of 10 to 50
test('the total is that of the Italian survey, falls with exhaustion and keeps to its scale', () => {
  expect(Math.abs(mean(people.exhaustion.map(miniZTotal)) - 33.35)).toBeLessThan(0.2)
  // 33.35 − .37 · 10
  expect(miniZTotal(32)).toBeCloseTo(29.65, 12)
  for (const exhaustion of [0, 54]) {
    expect(miniZTotal(exhaustion)).toBeGreaterThanOrEqual(10)
    expect(miniZTotal(exhaustion)).toBeLessThanOrEqual(50)
  }
})
