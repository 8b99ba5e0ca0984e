import { expect, test } from 'vitest'
import { tables } from '../parameters/tables.ts'
import { allocation } from './allocation.ts'
import { after } from './test-world.ts'

/** Pressure 1 is where hours and care are as planned. */
const asPlanned = {
  workPressure: 1,
  teamCapacity: 2,
  overheadHours: 4,
  visitHours: 0.5,
  caseMix: 1,
  open: 1,
}
const parameters = { standardDay: 8, neededMinutes: 17.5 }

test('at a pressure of 1 people work planned hours and give full visits', () => {
  const { clinics } = after(allocation, { clinics: { ...asPlanned, backlog: 1000 }, parameters })
  expect(clinics.hoursFactor[0]).toBe(1)
  expect(clinics.careQuality[0]).toBe(1)
  // (2 · 8 − 4) hours at half an hour each
  expect(clinics.visitsPerDay[0]).toBeCloseTo(24, 12)
  expect(clinics.completions[0]).toBeCloseTo(24, 12)
})

test('no more visits are given than are waiting', () => {
  const clinics = { ...asPlanned, backlog: 3, requests: 4 }
  expect(after(allocation, { clinics, parameters }).clinics.visitsPerDay[0]).toBe(7)
})

test('half a tick can draw on the whole backlog', () => {
  const clinics = { ...asPlanned, backlog: 3, requests: 4 }
  expect(after(allocation, { clinics, parameters, dt: 0.5 }).clinics.visitsPerDay[0]).toBe(10)
})

test('overhead beyond the day leaves no time for visits, and no negative visits', () => {
  const clinics = { ...asPlanned, overheadHours: 17, backlog: 1000 }
  expect(after(allocation, { clinics, parameters }).clinics.visitsPerDay[0]).toBe(0)
})

test('nobody completes a visit on a closed day', () => {
  const clinics = { ...asPlanned, open: 0, backlog: 1000 }
  expect(after(allocation, { clinics, parameters }).clinics.completions[0]).toBe(0)
})

test('under pressure days grow longer, visits shorter, and more visits are given', () => {
  const at = (workPressure: number) =>
    after(allocation, { clinics: { ...asPlanned, workPressure, backlog: 1000 }, parameters })
      .clinics
  expect(at(2).hoursFactor[0]).toBeGreaterThan(at(1.2).hoursFactor[0])
  expect(at(2).careQuality[0]).toBeLessThan(at(1.2).careQuality[0])
  expect(at(2).visitsPerDay[0]).toBeGreaterThan(at(1.2).visitsPerDay[0])
})

test('hurry takes minutes off the time with the patient only', () => {
  const { clinics } = after(allocation, {
    clinics: { ...asPlanned, workPressure: 100, backlog: 1000 },
    inputs: { visitLength: 15 },
    parameters,
  })
  const longest = tables.hoursUnderPressure.y.at(-1)!
  const shortest = tables.careUnderPressure.y.at(-1)!
  // half an hour less the share of a quarter of an hour that is cut
  expect(clinics.visitsPerDay[0]).toBeCloseTo(
    (2 * 8 * longest - 4) / (0.5 - 0.25 * (1 - shortest)),
    10,
  )
})

test('a visit scheduled for half of what it needs is half of the care, however calm the day', () => {
  const careAt = (visitLength: number) =>
    after(allocation, {
      clinics: asPlanned,
      inputs: { visitLength },
      parameters: { neededMinutes: 20 },
    }).clinics.careQuality[0]
  expect(careAt(10)).toBeCloseTo(0.5, 12)
  expect(careAt(20)).toBe(1)
  expect(careAt(30)).toBe(1)
})
