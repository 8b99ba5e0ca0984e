import { expect, test } from 'vitest'
import { KeyedRandom } from '../numerics/random.ts'
import { mean } from '../numerics/statistics.ts'
import { varianceComponents } from '../numerics/variance-components.ts'
import { perceivedTeamExhaustion } from './climate.ts'

test('who is rested in a rested team says so, and nobody leaves the scale', () => {
  expect(perceivedTeamExhaustion(0, 0, 0)).toBe(0)
  expect(perceivedTeamExhaustion(0, 0, -2)).toBe(0)
  expect(perceivedTeamExhaustion(54, 54, 2)).toBe(54)
})

test('people see their team between its mean and themselves, nearer to its mean', () => {
  const seen = perceivedTeamExhaustion(20, 40, 0)
  expect(seen).toBeGreaterThan(20)
  expect(seen).toBeLessThan(30)
})

// Sexton 2022: .15–.17 of the variance of own exhaustion and .22–.24 of its climate lie between settings
test('team-mates agree more on the climate than they are alike', () => {
  const random = KeyedRandom.fromSeed('climate')
  const own: number[][] = []
  const climate: number[][] = []
  for (let t = 0; t < 400; t++) {
    const level = 22 + 11 * Math.sqrt(0.12) * random.normal(0, t, 0, 0)
    const scores = Array.from(
      { length: 20 },
      (_, i) => level + 11 * Math.sqrt(0.88) * random.normal(1, t, i, 0),
    )
    const team = mean(scores)
    own.push(scores)
    climate.push(scores.map((s, i) => perceivedTeamExhaustion(team, s, random.normal(2, t, i, 0))))
  }
  const share = (groups: number[][]) => varianceComponents(groups).icc
  expect(share(own)).toBeGreaterThan(0.08)
  expect(share(own)).toBeLessThan(0.17)
  expect(share(climate)).toBeGreaterThan(0.2)
  expect(share(climate)).toBeLessThan(0.28)
})
