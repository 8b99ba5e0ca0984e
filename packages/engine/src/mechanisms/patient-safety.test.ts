import { expect, test } from 'vitest'
import { patientSafety } from './patient-safety.ts'
import { after } from './test-world.ts'

/** 14 visits a working day, so 10 a calendar day; one error in ten visits; every layer halves. */
const parameters = {
  errorRate: 0.1,
  errorMultiplier: 2,
  errorFromFatigue: 0.5,
  errorFromRush: 2,
  missFromBurnout: 0.5,
  orderCheckMiss: 0.5,
  nurseCheckMiss: 0.5,
  lastCheckMiss: 0.5,
}
const harmAt = (clinics: Record<string, number>, given: Record<string, number> = {}) =>
  after(patientSafety, {
    clinics: { visitsPerDay: 14, teamBurnout: 0, teamFatigue: 0, careQuality: 1, ...clinics },
    parameters: { ...parameters, ...given },
  }).clinics.harmRate[0]

test('a rested team harms by what passes all three layers', () => {
  expect(harmAt({})).toBeCloseTo(1 / 8, 12)
})

test('a burned-out team errs more and two of its layers miss more', () => {
  expect(harmAt({ teamBurnout: 1 })).toBeCloseTo((2 * 1.5 * 1.5) / 8, 12)
})

test('fatigue raises errors and leaves the layers alone', () => {
  expect(harmAt({ teamFatigue: 1 })).toBeCloseTo(1.5 / 8, 12)
})

test('one layer that misses nothing is enough', () => {
  for (const layer of ['orderCheckMiss', 'nurseCheckMiss', 'lastCheckMiss'])
    expect(harmAt({ teamBurnout: 1 }, { [layer]: 0 })).toBe(0)
})

test('a clinic that sees nobody harms nobody', () => {
  expect(harmAt({ visitsPerDay: 0, teamBurnout: 1 })).toBe(0)
})

test('no layer misses more than every error', () => {
  const open = { orderCheckMiss: 0.9, nurseCheckMiss: 0.9, lastCheckMiss: 1, missFromBurnout: 1 }
  // two errors a day, all of which get through
  expect(harmAt({ teamBurnout: 1 }, open)).toBeCloseTo(2, 12)
})

test('care cut by a quarter raises errors by half', () => {
  expect(harmAt({ careQuality: 0.75 })).toBeCloseTo(1.5 / 8, 12)
})
