import { expect, test } from 'vitest'
import { healthImpairment } from './health-impairment.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

test('full strain adds the whole rate to a rested person and half of it to a half-worn one', () => {
  const wearAt = (exhaustion: number) =>
    after(healthImpairment, {
      clinicians: { exhaustion, strain: 1, circumstances: 1 },
      parameters: { wearRate: 0.2 },
    }).clinicians.wear[0]
  expect(wearAt(0)).toBeCloseTo(0.2, 12)
  expect(wearAt(27)).toBeCloseTo(0.1, 12)
})

test('a fully exhausted person can be worn no further', () => {
  const { clinicians } = after(healthImpairment, {
    clinicians: { exhaustion: 54, strain: 1, circumstances: 1 },
  })
  expect(clinicians.wear[0]).toBe(0)
})

test('recovery stops at the resting level, and lifts those below it', () => {
  const recoveryAt = (exhaustion: number) =>
    after(healthImpairment, {
      clinicians: { exhaustion, restingExhaustion: 10 },
      parameters: { exhaustionTime: HALVING },
    }).clinicians.recovery[0]
  expect(recoveryAt(10)).toBe(0)
  expect(recoveryAt(30)).toBeCloseTo(10, 12)
  expect(recoveryAt(6)).toBeCloseTo(-2, 12)
})

test('without strain 1/e of the gap to the resting level is left after one time constant', () => {
  const { clinicians } = afterTicks(healthImpairment, 500, {
    clinicians: { exhaustion: 40, restingExhaustion: 10, strain: 0 },
    parameters: { exhaustionTime: 500 },
  })
  expect(clinicians.exhaustion[0] - 10).toBeCloseTo(30 / Math.E, 8)
})

test('under lasting strain exhaustion settles where wear and recovery balance', () => {
  const { clinicians } = afterTicks(healthImpairment, 3000, {
    clinicians: { exhaustion: 5, restingExhaustion: 10, strain: 0.5, circumstances: 1 },
    parameters: { exhaustionTime: 100, wearRate: 0.54 },
  })
  // wear = 0.27 · (1 − x/54) = 0.27 − 0.005 x; recovery = k (x − 10), k = 1 − e^(−1/100)
  const k = 1 - Math.exp(-1 / 100)
  expect(clinicians.exhaustion[0]).toBeCloseTo((0.27 + 10 * k) / (0.005 + k), 8)
})

test('the same strain weighs as much more as circumstances make it', () => {
  const wearIn = (circumstances: number) =>
    after(healthImpairment, { clinicians: { exhaustion: 20, strain: 0.5, circumstances } })
      .clinicians.wear[0]
  expect(wearIn(1.5)).toBeCloseTo(1.5 * wearIn(1), 12)
  expect(wearIn(0)).toBe(0)
})
