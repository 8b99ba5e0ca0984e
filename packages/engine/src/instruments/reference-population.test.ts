import { expect, test } from 'vitest'
import { correlation } from '../numerics/correlation.ts'
import { KeyedRandom } from '../numerics/random.ts'
import { mean, standardDeviation } from '../numerics/statistics.ts'
import { drawPopulation } from './reference-population.ts'

const draw = () => drawPopulation(KeyedRandom.fromSeed('reference'), 20_000)

// Table of medicine norms in the MBI manual: 22.2 (9.5), 7.1 (5.2), 36.5 (7.3)
test('means and spreads are those of the published norms, but for the floor and ceiling', () => {
  const people = draw()
  expect(Math.abs(mean(people.exhaustion) - 22.2)).toBeLessThan(1)
  expect(Math.abs(mean(people.cynicism) - 7.1)).toBeLessThan(1)
  expect(Math.abs(mean(people.efficacy) - 36.5)).toBeLessThan(1.5)
  expect(Math.abs(standardDeviation(people.exhaustion) - 9.5)).toBeLessThan(1)
  expect(Math.abs(standardDeviation(people.cynicism) - 5.2)).toBeLessThan(1)
  expect(Math.abs(standardDeviation(people.efficacy) - 7.3)).toBeLessThan(1)
})

// Lee & Ashforth 1996, corrected: .64, −.33, −.36
test('the three dimensions go together as in the meta-analysis', () => {
  const people = draw()
  expect(Math.abs(correlation(people.exhaustion, people.cynicism) - 0.64)).toBeLessThan(0.03)
  expect(Math.abs(correlation(people.exhaustion, people.efficacy) + 0.33)).toBeLessThan(0.05)
  expect(Math.abs(correlation(people.cynicism, people.efficacy) + 0.36)).toBeLessThan(0.05)
})

test('nobody leaves the scales, and a worse clinic is worse for everyone', () => {
  const people = draw()
  const worse = drawPopulation(KeyedRandom.fromSeed('reference'), 2000, 0.5)
  for (let i = 0; i < 2000; i++) {
    expect(worse.exhaustion[i]).toBeGreaterThanOrEqual(people.exhaustion[i])
    expect(worse.cynicism[i]).toBeGreaterThanOrEqual(people.cynicism[i])
    expect(worse.exhaustion[i]).toBeLessThanOrEqual(54)
    expect(people.cynicism[i]).toBeGreaterThanOrEqual(0)
  }
})
