import { expect, test } from 'vitest'
import { symptomaticResponse } from './symptomatic-response.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

const parameters = { responseGain: 2, wellnessTime: HALVING }

test('perceived burnout calls up programmes as far as leaders reach for them', () => {
  const { organisations } = afterTicks(symptomaticResponse, 60, {
    organisations: { perceivedBurnout: 0.3, wellnessEffort: 0 },
    inputs: { wellness: 0.5 },
    parameters,
  })
  expect(organisations.wellnessEffort[0]).toBeCloseTo(0.5 * 0.6, 10)
})

test('effort has its limit however loud the call', () => {
  const { organisations } = after(symptomaticResponse, {
    organisations: { perceivedBurnout: 0.9, wellnessEffort: 1 },
    inputs: { wellness: 1 },
    parameters,
  })
  expect(organisations.wellnessChange[0]).toBe(0)
})

test('leaders who do not reach for programmes let them run down', () => {
  const { organisations } = after(symptomaticResponse, {
    organisations: { perceivedBurnout: 0.9, wellnessEffort: 0.8 },
    inputs: { wellness: 0 },
    parameters,
  })
  expect(organisations.wellnessChange[0]).toBeCloseTo(-0.5 * 0.8, 12)
})

test('the reach is the mean over clinics', () => {
  const { organisations } = after(symptomaticResponse, {
    posts: [1, 1],
    organisations: { perceivedBurnout: 0.25, wellnessEffort: 0 },
    inputs: { wellness: [1, 0] },
    parameters,
  })
  expect(organisations.wellnessChange[0]).toBeCloseTo(0.5 * 0.5 * 0.5, 12)
})
