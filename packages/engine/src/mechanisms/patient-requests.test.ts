import { expect, test } from 'vitest'
import { patientRequests } from './patient-requests.ts'
import { after } from './test-world.ts'

const clinics = {
  panelSize: 1000,
  demandLevel: 1,
  savedMinutes: 0,
  contactHours: 0.4,
  documentationHours: 0.1,
}
/** Ten visits a calendar day, so 14 on each of five working days. */
const parameters = { visitsPerPatient: 0.01 }

test('a week’s visits are asked for on five days', () => {
  const world = after(patientRequests, { clinics, parameters })
  expect(world.clinics.requestsPerDay[0]).toBeCloseTo(14, 12)
  expect(world.clinics.requests[0]).toBeCloseTo(14, 12)
})

test('nobody asks on a closed day', () => {
  const world = after(patientRequests, { clinics: { ...clinics, open: 0 }, parameters })
  expect(world.clinics.requests[0]).toBe(0)
  expect(world.clinics.requestsPerDay[0]).toBeCloseTo(14, 12)
})

test('what would be asked for on a public holiday waits', () => {
  const world = after(patientRequests, { clinics: { ...clinics, open: 0, holiday: 1 }, parameters })
  expect(world.clinics.requests[0]).toBeCloseTo(14, 12)
})

test('panel, surge and the week’s chance multiply', () => {
  const world = after(patientRequests, {
    clinics: { ...clinics, demandLevel: 1.5 },
    inputs: { panel: 0.2, surge: -0.5 },
    parameters,
  })
  expect(world.clinics.requestsPerDay[0]).toBeCloseTo(14 * 1.2 * 0.5 * 1.5, 12)
})

test('slots opened with saved time are filled as far as leaders refill them', () => {
  const at = (scribeRefill: number) =>
    after(patientRequests, {
      clinics: { ...clinics, savedMinutes: 3 },
      inputs: { scribeRefill },
      parameters,
    }).clinics.requestsPerDay[0]
  // 3 of 30 minutes
  expect(at(1)).toBeCloseTo(14 * 1.1, 12)
  expect(at(0)).toBeCloseTo(14, 12)
})

test('without patients nobody asks', () => {
  const world = after(patientRequests, { clinics: { ...clinics, panelSize: 0, savedMinutes: 3 } })
  expect(world.clinics.requests[0]).toBe(0)
})

test('every patient in a bed asks for one visit a day, on every day of the week', () => {
  const ward = { ...clinics, panelSize: 30, ward: 1, daysPerOpenDay: 1 }
  const world = after(patientRequests, { clinics: ward, parameters })
  expect(world.clinics.requestsPerDay[0]).toBeCloseTo(30, 12)
  const fuller = after(patientRequests, { clinics: ward, inputs: { panel: 0.1 }, parameters })
  expect(fuller.clinics.requestsPerDay[0]).toBeCloseTo(33, 12)
})
