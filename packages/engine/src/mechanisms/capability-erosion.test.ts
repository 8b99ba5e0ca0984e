import { expect, test } from 'vitest'
import { capabilityErosion } from './capability-erosion.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

const parameters = { capabilityErosion: 0.8, capabilityTime: HALVING }

test('full reliance on the quick fix leads to what erosion leaves', () => {
  const { organisations } = afterTicks(capabilityErosion, 60, {
    organisations: { capability: 1, wellnessEffort: 1 },
    parameters,
  })
  expect(organisations.capability[0]).toBeCloseTo(1 - 0.8, 10)
})

test('a full ring fence keeps capability whole', () => {
  const { organisations } = after(capabilityErosion, {
    organisations: { capability: 1, wellnessEffort: 1 },
    inputs: { ringFence: 1 },
    parameters,
  })
  expect(organisations.capabilityChange[0]).toBe(0)
})

test('the fence counts by its mean over clinics', () => {
  const { organisations } = after(capabilityErosion, {
    posts: [1, 1],
    organisations: { capability: 1, wellnessEffort: 1 },
    inputs: { ringFence: [1, 0] },
    parameters,
  })
  // half a day's time constant: half of the way to 1 − 0.8 · ½
  expect(organisations.capabilityChange[0]).toBeCloseTo(-0.5 * 0.4, 12)
})

test('lost capability grows back when the quick fix ends', () => {
  const { organisations } = after(capabilityErosion, {
    organisations: { capability: 0.2, wellnessEffort: 0 },
    parameters,
  })
  expect(organisations.capabilityChange[0]).toBeCloseTo(0.5 * 0.8, 12)
})
