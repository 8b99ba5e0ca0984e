import { expect, test } from 'vitest'
import { tables } from '../parameters/tables.ts'
import { after } from './test-world.ts'
import { workPerVisit } from './work-per-visit.ts'

const parameters = { documentationMinutes: 6, scribeSaving: 0.5, gapMinutes: 12 }
const at = (inputs: Record<string, number>, workSystemQuality = 1, caseMix = 1) =>
  after(workPerVisit, {
    clinics: { workSystemQuality, caseMix },
    inputs: { visitLength: 18, supportStaff: 1, scribes: 0, ...inputs },
    parameters,
  }).clinics

test('in a perfect work system a visit is contact and documentation', () => {
  expect(at({}).visitHours[0]).toBeCloseTo((18 + 6) / 60, 12)
})

test('the gap between work as done and as imagined is added', () => {
  expect(at({}, 0.5).visitHours[0]).toBeCloseTo((18 + 6 + 6) / 60, 12)
})

test('scribes save their share of the documentation', () => {
  expect(at({ scribes: 0.5 }).savedMinutes[0]).toBeCloseTo(6 * 0.5 * 0.5, 12)
  expect(at({ scribes: 0.5 }).visitHours[0]).toBeCloseTo((18 + 4.5) / 60, 12)
})

test('without scribes nothing is saved', () => {
  expect(at({}).savedMinutes[0]).toBe(0)
})

test('without support staff documentation spills back', () => {
  const spilled = tables.supportSaving.y[0] ?? NaN
  expect(at({ supportStaff: 0 }).visitHours[0]).toBeCloseTo((18 + 6 * spilled) / 60, 12)
})

test('the same visit is more work where the case mix is heavier', () => {
  expect(at({}, 1, 1.1).visitHours[0]).toBeCloseTo((1.1 * (18 + 6)) / 60, 12)
})
