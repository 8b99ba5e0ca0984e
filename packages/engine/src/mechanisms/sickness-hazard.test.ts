import { expect, test } from 'vitest'
import { sicknessHazard } from './sickness-hazard.ts'
import { after } from './test-world.ts'

const hazardAt = (burnout: number, present = 1) =>
  after(sicknessHazard, {
    clinicians: { burnout, present },
    parameters: { sickRate: 0.002, sickMultiplier: 3 },
  }).clinicians.sicknessHazard[0]

test('the burned out fall ill more often by the multiplier', () => {
  expect(hazardAt(0)).toBeCloseTo(0.002, 15)
  expect(hazardAt(1)).toBeCloseTo(0.006, 15)
  expect(hazardAt(0.5)).toBeCloseTo(0.004, 15)
})

test('those who are away cannot fall ill again', () => {
  expect(hazardAt(1, 0)).toBe(0)
})

test('the ill, at work or not, cannot fall ill again', () => {
  const { clinicians } = after(sicknessHazard, {
    posts: [2],
    clinicians: { present: 1, ill: [1, 0], burnout: 0 },
  })
  expect(clinicians.sicknessHazard[0]).toBe(0)
  expect(clinicians.sicknessHazard[1]).toBeGreaterThan(0)
})
