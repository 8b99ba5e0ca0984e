import { expect, test } from 'vitest'
import { after } from './test-world.ts'
import { workPerVisit } from './work-per-visit.ts'

const parameters = {
  documentationMinutes: 6,
  scribeSaving: 0.5,
  gapMinutes: 12,
  nurseMinutes: 9,
  supportMinutes: 21,
  teamGap: 0.5,
  neededMinutes: 18,
  roundMinutes: 27,
  wardNurseMinutes: 300,
  wardSupportMinutes: 120,
}
const at = (inputs: Record<string, number>, clinics: Record<string, number> = {}) =>
  after(workPerVisit, {
    clinics: { workSystemQuality: 1, caseMix: 1, ward: 0, ...clinics },
    inputs: { visitLength: 18, scribes: 0, ...inputs },
    parameters,
  }).clinics

test('in a perfect work system a visit is contact, documentation and the work of the team', () => {
  const { contactHours, documentationHours, nurseHours, supportHours } = at({})
  expect(contactHours[0]).toBeCloseTo(18 / 60, 12)
  expect(documentationHours[0]).toBeCloseTo(6 / 60, 12)
  expect(nurseHours[0]).toBeCloseTo(9 / 60, 12)
  expect(supportHours[0]).toBeCloseTo(21 / 60, 12)
})

test('the gap between work as done and as imagined is added for everybody', () => {
  const half = at({}, { workSystemQuality: 0.5 })
  expect(half.contactHours[0]).toBeCloseTo((18 + 6) / 60, 12)
  expect(half.documentationHours[0]).toBeCloseTo(6 / 60, 12)
  expect(half.nurseHours[0]).toBeCloseTo((9 * 1.25) / 60, 12)
  expect(half.supportHours[0]).toBeCloseTo((21 * 1.25) / 60, 12)
})

test('scribes save their share of the documentation, and of nothing else', () => {
  const scribed = at({ scribes: 0.5 })
  expect(scribed.savedMinutes[0]).toBeCloseTo(6 * 0.5 * 0.5, 12)
  expect(scribed.documentationHours[0]).toBeCloseTo(4.5 / 60, 12)
  for (const name of ['contactHours', 'nurseHours', 'supportHours'] as const)
    expect(scribed[name][0]).toBe(at({})[name][0])
})

test('without scribes nothing is saved', () => {
  expect(at({}).savedMinutes[0]).toBe(0)
})

test('a longer visit takes longer of the provider only', () => {
  const long = at({ visitLength: 30 })
  expect(long.contactHours[0]).toBeCloseTo(30 / 60, 12)
  for (const name of ['documentationHours', 'nurseHours', 'supportHours'] as const)
    expect(long[name][0]).toBe(at({})[name][0])
})

test('the same visit is more work for everybody where the case mix is heavier', () => {
  const heavy = at({}, { caseMix: 1.1 })
  for (const name of ['contactHours', 'documentationHours', 'nurseHours', 'supportHours'] as const)
    expect(heavy[name][0]).toBeCloseTo(1.1 * at({})[name][0], 12)
})

test('on a ward a day in bed takes a round and the care of nurses and support staff', () => {
  const ward = at({}, { ward: 1, workSystemQuality: 0.5 })
  // half as long again as a visit, with its gap
  expect(ward.contactHours[0]).toBeCloseTo((1.5 * (18 + 6)) / 60, 12)
  expect(ward.documentationHours[0]).toBeCloseTo(6 / 60, 12)
  expect(ward.nurseHours[0]).toBeCloseTo((300 * 1.25) / 60, 12)
  expect(ward.supportHours[0]).toBeCloseTo((120 * 1.25) / 60, 12)
})
