import { expect, test } from 'vitest'
import { NURSE, PHYSICIAN } from '../parameters/roles.ts'
import { cognitiveLoad } from './cognitive-load.ts'
import { after } from './test-world.ts'

const day = {
  visitsWanted: 10,
  contactHours: 0.5,
  documentationHours: 0.1,
  inboxHours: 1,
  workSystemQuality: 1,
}
const shares = (
  clinics: Record<string, number>,
  groups: Record<string, number> = {},
  inputs: Record<string, number> = {},
) =>
  after(cognitiveLoad, {
    clinics: { ...day, ...clinics },
    groups: { assignedHours: 8, overheadHours: 0, presentCount: 1, ...groups },
    inputs: { visitLength: 18, mandates: 0, ...inputs },
    parameters: { gapMinutes: 12, teamGap: 0.4 },
  }).groups.extraneousShare

test('in a perfect work system documentation and messages are in the providers’ way, nothing in the nurses’', () => {
  // (10 · 0.1 + 1) of (10 · 0.6 + 1) hours
  expect(shares({})[PHYSICIAN]).toBeCloseTo(2 / 7, 12)
  expect(shares({})[NURSE]).toBe(0)
})

test('gap work is in everybody’s way', () => {
  // half of the gap: 6 of 24 minutes of contact
  expect(shares({ workSystemQuality: 0.5 })[PHYSICIAN]).toBeCloseTo((2 + 5 / 4) / 7, 12)
  expect(shares({ workSystemQuality: 0.5 })[NURSE]).toBeCloseTo(0.2 / 1.2, 12)
})

test('mandates are in the way by the head, other overhead is not', () => {
  expect(shares({}, { overheadHours: 1 }, { mandates: 60 })[NURSE]).toBeCloseTo(1 / 8, 12)
  expect(shares({}, { overheadHours: 1 })[PHYSICIAN]).toBeCloseTo((7 / 8) * (2 / 7), 12)
})

test('without work nothing is in the way', () => {
  expect(shares({ visitsWanted: 0, inboxHours: 0 }, { assignedHours: 0 })[PHYSICIAN]).toBe(0)
})
