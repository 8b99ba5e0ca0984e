import { expect, test } from 'vitest'
import { after } from './test-world.ts'
import { unwinding } from './unwinding.ts'

const parameters = {
  detachmentMean: 0.6,
  rumination: 0.5,
  detachmentFromBoundaries: 0.2,
  detachmentFromFlexibility: 0.1,
  detachmentPerProtectedHour: 0.02,
  messagesOnVacation: 0.5,
}
const at = (clinicians: Record<string, number>, inputs: Record<string, number> = {}) =>
  after(unwinding, { clinicians: { detachment: 0.6, ...clinicians }, inputs, parameters })
    .clinicians.unwinding[0]

test('the mean person recovers at the usual speed', () => {
  expect(at({})).toBe(1)
})

test('who leaves work behind recovers faster, who takes it home more slowly', () => {
  expect(at({ detachment: 0.8 })).toBeCloseTo(1.1, 12)
  expect(at({ detachment: 0 })).toBeCloseTo(0.7, 12)
})

test('boundaries, flexible scheduling and protected time each add their part', () => {
  expect(at({}, { boundaries: 1 })).toBeCloseTo(1.1, 12)
  expect(at({}, { flexibleScheduling: 0.5 })).toBeCloseTo(1.025, 12)
  expect(at({}, { protectedTime: 5 })).toBeCloseTo(1.05, 12)
  // nobody leaves more behind than all
  expect(at({ detachment: 0.9 }, { boundaries: 1 })).toBeCloseTo(1.2, 12)
})

test('messages that nobody covers slow recovery on vacation, and on vacation only', () => {
  expect(at({ away: 1 }, { vacationCover: 0 })).toBeCloseTo(0.5, 12)
  expect(at({ away: 1 }, { vacationCover: 0.5 })).toBeCloseTo(0.75, 12)
  expect(at({ away: 1 }, { vacationCover: 1 })).toBe(1)
  expect(at({ away: 0 }, { vacationCover: 0 })).toBe(1)
})
