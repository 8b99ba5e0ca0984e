import { expect, test } from 'vitest'
import { tables } from '../parameters/tables.ts'
import { overhead } from './overhead.ts'
import { after } from './test-world.ts'

const nothing = { panelSize: 0, presentCount: 0, newcomers: 0 }
const parameters = {
  inboxMinutes: 60,
  triageSaving: 0.5,
  redesignHours: 2,
  programmeHours: 0.5,
  mentoringHours: 1,
}
const organisations = { redesignEffort: 0, wellnessEffort: 0 }

test('messages follow the panel, whoever is left to answer them', () => {
  const hoursAt = (presentCount: number) =>
    after(overhead, {
      clinics: { ...nothing, panelSize: 2000, presentCount },
      organisations,
      parameters,
    }).clinics.overheadHours[0]
  // an hour for each thousand patients
  expect(hoursAt(1)).toBeCloseTo(2, 12)
  expect(hoursAt(4)).toBe(hoursAt(1))
})

test('triage and support staff take messages over; a larger panel sends more', () => {
  const { clinics } = after(overhead, {
    clinics: { ...nothing, panelSize: 2000 },
    organisations,
    inputs: { inboxTriage: 1, panel: 0.1, supportStaff: 2 },
    parameters,
  })
  const atTwo = tables.supportSaving.y[tables.supportSaving.x.indexOf(2)]
  expect(clinics.overheadHours[0]).toBeCloseTo(2 * 1.1 * 0.5 * (atTwo ?? NaN), 12)
})

test('mandates, programmes and newcomers cost hours by the head', () => {
  const { clinics } = after(overhead, {
    clinics: { presentCount: 4, newcomers: 1.5, panelSize: 0 },
    organisations: { redesignEffort: 0, wellnessEffort: 0.5 },
    inputs: { mandates: 30 },
    parameters,
  })
  expect(clinics.overheadHours[0]).toBeCloseTo(4 * (0.5 + 0.25) + 1.5, 12)
})

test('redesign takes time while there is something left to mend', () => {
  const hoursAt = (workSystemQuality: number) =>
    after(overhead, {
      clinics: { ...nothing, presentCount: 3, workSystemQuality },
      organisations: { redesignEffort: 1, wellnessEffort: 0 },
      parameters,
    }).clinics.overheadHours[0]
  expect(hoursAt(0)).toBeCloseTo(6, 12)
  expect(hoursAt(0.5)).toBeCloseTo(3, 12)
  expect(hoursAt(1)).toBe(0)
})

test('new routines are slow while quality rises, and nothing is lost while it falls', () => {
  const hoursAt = (improvement: number, decay: number) =>
    after(overhead, {
      clinics: { ...nothing, presentCount: 2, workSystemQuality: 1, improvement, decay },
      organisations,
      parameters: { ...parameters, relearningHours: 500 },
    }).clinics.overheadHours[0]
  // 0.001 a day is 0.0014 a working day, of 500 hours for each of two
  expect(hoursAt(0.003, 0.002)).toBeCloseTo(2 * 0.0014 * 500, 12)
  expect(hoursAt(0.002, 0.003)).toBe(0)
})
