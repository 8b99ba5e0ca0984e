import { expect, test } from 'vitest'
import { after } from './test-world.ts'
import { turnoverHazard } from './turnover-hazard.ts'

const content = { employed: 1, burnout: 0, moralInjury: 0, engagement: 0.5 }
const hazardAt = (clinicians: Record<string, number>) =>
  after(turnoverHazard, {
    clinicians: { ...content, ...clinicians },
    parameters: {
      quitRate: 0.0001,
      quitMultiplier: 2,
      quitFromMoralInjury: 0.5,
      quitFromDisengagement: 0.6,
    },
  }).clinicians.leavingHazard[0]

test('a content person leaves at the base rate', () => {
  expect(hazardAt({})).toBeCloseTo(0.0001, 15)
})

test('the burned out leave twice as often', () => {
  expect(hazardAt({ burnout: 1 })).toBeCloseTo(0.0002, 15)
})

test('moral injury is a path of its own, also for those not burned out', () => {
  expect(hazardAt({ moralInjury: 1 })).toBeCloseTo(0.00015, 15)
})

test('engagement keeps people and its lack loses them', () => {
  expect(hazardAt({ engagement: 0 })).toBeCloseTo(0.00013, 15)
  expect(hazardAt({ engagement: 1 })).toBeCloseTo(0.00007, 15)
})

test('an empty seat cannot be left', () => {
  expect(hazardAt({ employed: 0, burnout: 1 })).toBe(0)
})
