import { expect, test } from 'vitest'
import { patientSafety } from './patient-safety.ts'
import { after } from './test-world.ts'

/** 14 visits a working day, so 10 a calendar day; one error in ten visits; every layer halves. */
const parameters = {
  errorRate: 0.1,
  errorMultiplier: 2,
  errorFromFatigue: 0.5,
  errorFromRush: 2,
  errorFromSystem: 3,
  missFromBurnout: 0.5,
  orderCheckMiss: 0.5,
  nurseCheckMiss: 0.5,
  lastCheckMiss: 0.5,
}
const rested = { groupBurnout: 0, groupFatigue: 0, capacityHours: [20, 10, 10, 10] }
const fine = { visitsPerDay: 14, careQuality: 1, workSystemQuality: 1, nursingDone: 1 }

interface Given {
  readonly groups?: Record<string, number | readonly number[]>
  readonly clinics?: Record<string, number>
  readonly parameters?: Record<string, number>
}
const clinicAt = (given: Given) =>
  after(patientSafety, {
    groups: { ...rested, ...given.groups },
    clinics: { ...fine, ...given.clinics },
    parameters: { ...parameters, ...given.parameters },
  }).clinics
const harmAt = (given: Given) => clinicAt(given).harmRate[0]

test('a rested team harms by what passes all three layers, and catches the rest', () => {
  const { errors, caughtErrors, harmRate } = clinicAt({})
  expect(errors[0]).toBeCloseTo(1, 12)
  expect(harmRate[0]).toBeCloseTo(1 / 8, 12)
  expect(caughtErrors[0]).toBeCloseTo(7 / 8, 12)
})

test('burned-out providers err more, by what each of their groups does', () => {
  expect(harmAt({ groups: { groupBurnout: [1, 1, 0, 0] } })).toBeCloseTo(2 / 8, 12)
  // physicians do two thirds of the work
  expect(harmAt({ groups: { groupBurnout: [1, 0, 0, 0] } })).toBeCloseTo((1 + 2 / 3) / 8, 12)
})

test('burned-out nurses and support staff let more through, and make no more errors', () => {
  for (const groupBurnout of [
    [0, 0, 1, 0],
    [0, 0, 0, 1],
  ]) {
    expect(clinicAt({ groups: { groupBurnout } }).errors[0]).toBeCloseTo(1, 12)
    expect(harmAt({ groups: { groupBurnout } })).toBeCloseTo(1.5 / 8, 12)
  }
})

test('nursing that is left undone catches nothing', () => {
  expect(harmAt({ clinics: { nursingDone: 0 } })).toBeCloseTo(1 / 4, 12)
})

test('fatigue, rush and a poor work system raise errors and leave the layers alone', () => {
  expect(harmAt({ groups: { groupFatigue: 1 } })).toBeCloseTo(1.5 / 8, 12)
  expect(harmAt({ clinics: { careQuality: 0.75 } })).toBeCloseTo(1.5 / 8, 12)
  expect(harmAt({ clinics: { workSystemQuality: 0 } })).toBeCloseTo(3 / 8, 12)
})

test('one layer that misses nothing is enough', () => {
  for (const layer of ['orderCheckMiss', 'nurseCheckMiss', 'lastCheckMiss'])
    expect(harmAt({ groups: { groupBurnout: 1 }, parameters: { [layer]: 0 } })).toBe(0)
})

test('a clinic that sees nobody harms nobody', () => {
  expect(harmAt({ clinics: { visitsPerDay: 0 }, groups: { groupBurnout: 1 } })).toBe(0)
  expect(harmAt({ clinics: { visitsPerDay: 0 }, groups: { capacityHours: 0 } })).toBe(0)
})

test('no layer misses more than every error', () => {
  const open = { orderCheckMiss: 1, nurseCheckMiss: 0.9, lastCheckMiss: 1, missFromBurnout: 1 }
  const { errors, caughtErrors, harmRate } = clinicAt({
    groups: { groupBurnout: 1 },
    parameters: open,
  })
  expect(harmRate[0]).toBeCloseTo(errors[0], 12)
  expect(caughtErrors[0]).toBe(0)
})

test('a ward that sees as many a day harms by seven days of the week', () => {
  expect(harmAt({ clinics: { daysPerOpenDay: 1 } })).toBeCloseTo(1.4 / 8, 12)
})
