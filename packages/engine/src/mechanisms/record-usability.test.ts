import { expect, test } from 'vitest'
import { inbox } from './inbox.ts'
import { recordUsability } from './record-usability.ts'
import { after, HALVING } from './test-world.ts'
import { workPerVisit } from './work-per-visit.ts'

test('the record follows the lever over months', () => {
  const { clinics } = after(recordUsability, {
    clinics: { recordUsability: 0.2 },
    inputs: { usability: 1 },
    parameters: { usabilityTime: HALVING },
  })
  expect(clinics.usabilityChange[0]).toBeCloseTo(0.5 * 0.8, 12)
})

const parameters = {
  documentationMinutes: 6,
  usabilitySaving: 0.25,
  scribeSaving: 0.5,
  humanScribeSaving: 0.6,
}
const savedAt = (usable: number, scribes: number, humanScribes: number) => {
  const { clinics } = after(workPerVisit, {
    clinics: { recordUsability: usable, caseMix: 1 },
    inputs: { scribes, humanScribes },
    parameters,
  })
  return { saved: clinics.savedMinutes[0], left: clinics.documentationHours[0] * 60 }
}

test('a usable record saves documentation that no scribe can save again', () => {
  expect(savedAt(1, 0, 0)).toEqual({ saved: 0, left: 4.5 })
  expect(savedAt(1, 1, 0).saved).toBeCloseTo(2.25, 12)
})

test('human scribes save more than software, and both together less than their sum', () => {
  expect(savedAt(0, 0, 1).saved).toBeCloseTo(3.6, 12)
  expect(savedAt(0, 1, 1).saved).toBeCloseTo(6 * (1 - 0.5 * 0.4), 12)
  expect(savedAt(0, 1, 1).left).toBeCloseTo(6 * 0.2, 12)
})

test('a usable record saves messages too, of providers and of the nurses who triage', () => {
  const at = (usable: number) =>
    after(inbox, { clinics: { recordUsability: usable }, inputs: { inboxTriage: 0.5 }, parameters })
      .clinics
  expect(at(1).inboxHours[0]).toBeCloseTo(0.75 * at(0).inboxHours[0], 12)
  expect(at(1).triageHours[0]).toBeCloseTo(0.75 * at(0).triageHours[0], 12)
})
