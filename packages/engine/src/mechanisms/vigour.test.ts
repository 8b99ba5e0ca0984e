import { expect, test } from 'vitest'
import { after } from './test-world.ts'
import { vigour } from './vigour.ts'

const parameters = { exhaustionLoss: 0.2, fatigueLoss: 0.1, newcomerCapacity: 0.5 }
const at = (clinicians: Record<string, number>) =>
  after(vigour, {
    clinicians: { exhaustion: 0, fatigue: 0, experience: 1, present: 1, ...clinicians },
    parameters,
  }).clinicians

test('a rested, experienced person works at full power', () => {
  expect(at({}).vigour[0]).toBe(1)
  expect(at({}).capacity[0]).toBe(1)
})

test('exhaustion and fatigue take their shares of what the other leaves', () => {
  expect(at({ exhaustion: 54, fatigue: 1 }).vigour[0]).toBeCloseTo(0.8 * 0.9, 12)
  expect(at({ exhaustion: 27 }).vigour[0]).toBeCloseTo(0.9, 12)
})

test('a newcomer does half of the work and loses no vigour by being new', () => {
  expect(at({ experience: 0 }).capacity[0]).toBeCloseTo(0.5, 12)
  expect(at({ experience: 0.5 }).capacity[0]).toBeCloseTo(0.75, 12)
  expect(at({ experience: 0 }).vigour[0]).toBe(1)
})

test('the absent add no capacity and keep their vigour', () => {
  expect(at({ present: 0 }).capacity[0]).toBe(0)
  expect(at({ present: 0 }).vigour[0]).toBe(1)
})

test('an hour of an advanced practice clinician does what their productivity says', () => {
  const { clinicians } = after(vigour, {
    posts: [[1, 1, 1, 1]],
    clinicians: { exhaustion: 0, fatigue: 0, experience: 1, present: 1 },
    ofRole: { productivity: [1, 0.8, 1, 0.9] },
  })
  expect([...clinicians.capacity]).toEqual([1, 0.8, 1, 0.9])
  expect([...clinicians.vigour]).toEqual([1, 1, 1, 1])
})

test('half of full time does half of the work with all of the vigour', () => {
  expect(at({ fte: 0.5 }).capacity[0]).toBeCloseTo(0.5, 12)
  expect(at({ fte: 0.5 }).vigour[0]).toBe(1)
})

test('those who work while ill can do less, and are not slower for it by their vigour', () => {
  const { clinicians } = after(vigour, {
    posts: [2],
    clinicians: { exhaustion: 0, fatigue: 0, experience: 1, ill: [0, 1] },
    parameters: { illnessLoss: 0.3 },
    ofRole: { productivity: 1 },
  })
  expect([...clinicians.vigour]).toEqual([1, 1])
  expect([...clinicians.capacity]).toEqual([1, 0.7])
})
