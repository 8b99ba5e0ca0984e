import { expect, test } from 'vitest'
import { after } from './test-world.ts'
import { workingTime } from './working-time.ts'

const parameters = { cutRate: 0.0001, cutMultiplier: 3, cutStep: 0.25, smallestPart: 0.5 }
const at = (clinicians: Record<string, number>) =>
  after(workingTime, { clinicians: { employed: 1, burnout: 0, fte: 1, ...clinicians }, parameters })
    .clinicians.cutHazard[0]

test('the burned out cut their working time three times as often', () => {
  expect(at({})).toBeCloseTo(0.0001, 15)
  expect(at({ burnout: 0.5 })).toBeCloseTo(0.0002, 15)
  expect(at({ burnout: 1 })).toBeCloseTo(0.0003, 15)
})

test('nobody cuts below the smallest part', () => {
  expect(at({ fte: 0.75 })).toBeGreaterThan(0)
  expect(at({ fte: 0.5, burnout: 1 })).toBe(0)
})

test('an empty post has no working time to cut', () => {
  expect(at({ employed: 0, burnout: 1 })).toBe(0)
})
