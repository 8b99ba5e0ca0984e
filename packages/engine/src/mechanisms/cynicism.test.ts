import { expect, test } from 'vitest'
import { after, afterTicks, HALVING } from './test-world.ts'
import { cynicism } from './cynicism.ts'

const parameters = {
  cynicismTime: HALVING,
  cynicismFromExhaustion: 0.5,
  cynicismFromMistrust: 0.2,
  cynicismFromMoralInjury: 0.1,
}

test('a half-exhausted, half-trusting, uninjured person rests a quarter of the scale above the own level', () => {
  const { clinicians } = afterTicks(cynicism, 60, {
    clinicians: { exhaustion: 27, trust: 0.5, moralInjury: 0, cynicismLevel: 2, cynicism: 0 },
    parameters,
  })
  expect(clinicians.cynicism[0]).toBeCloseTo(2 + 30 * 0.5 * 0.5, 10)
})

test('mistrust and moral injury add their shares of the scale', () => {
  const { clinicians } = after(cynicism, {
    clinicians: { exhaustion: 0, trust: 0, moralInjury: 1, cynicismLevel: 0, cynicism: 0 },
    parameters,
  })
  expect(clinicians.cynicismChange[0]).toBeCloseTo(0.5 * 30 * (0.2 * 0.5 + 0.1), 12)
})

test('the target stays within the scale however low or high its parts add up', () => {
  const changeAt = (cynicismLevel: number, cynicismNow: number) =>
    after(cynicism, { clinicians: { cynicismLevel, cynicism: cynicismNow }, parameters }).clinicians
      .cynicismChange[0]
  expect(changeAt(100, 30)).toBe(0)
  expect(changeAt(-100, 0)).toBe(0)
  expect(changeAt(100, 20)).toBeCloseTo(0.5 * 10, 12)
})

test('hours and pressure do not drive cynicism', () => {
  const changeAt = (load: number) =>
    after(cynicism, { clinicians: { hours: load, demands: load, imbalance: load }, parameters })
      .clinicians.cynicismChange[0]
  expect(changeAt(14)).toBe(changeAt(2))
})
