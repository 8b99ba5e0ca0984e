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
