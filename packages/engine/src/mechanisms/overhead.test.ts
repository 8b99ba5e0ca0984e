import { expect, test } from 'vitest'
import { overhead } from './overhead.ts'
import { after } from './test-world.ts'

const nothing = { presentCount: 0, newcomers: 0 }
const quiet = { workSystemQuality: 1, improvement: 0, decay: 0, daysPerOpenDay: 7 / 5 }
const parameters = { redesignHours: 2, programmeHours: 0.5, mentoringHours: 1 }
const organisations = { redesignEffort: 0, wellnessEffort: 0 }

test('mandates, programmes and newcomers cost hours by the head', () => {
  const { groups } = after(overhead, {
    groups: { presentCount: 4, newcomers: 1.5 },
    clinics: quiet,
    organisations: { redesignEffort: 0, wellnessEffort: 0.5 },
    inputs: { mandates: 30 },
    parameters,
  })
  expect(groups.overheadHours[0]).toBeCloseTo(4 * (0.5 + 0.25) + 1.5, 12)
})

test('every role bears the hours of its own people', () => {
  const { groups } = after(overhead, {
    groups: { presentCount: [4, 2, 1, 0], newcomers: [0, 1, 0.5, 0] },
    clinics: quiet,
    organisations,
    inputs: { mandates: 30 },
    parameters,
  })
  const hours = [2, 2, 1, 0].map(value => expect.closeTo(value, 12) as number)
  expect([...groups.overheadHours]).toEqual(hours)
})

test('where nobody is at work nothing is spent', () => {
  const { groups } = after(overhead, {
    groups: nothing,
    clinics: { ...quiet, workSystemQuality: 0, improvement: 1 },
    organisations: { redesignEffort: 1, wellnessEffort: 1 },
    inputs: { mandates: 30 },
  })
  expect([...groups.overheadHours]).toEqual([0, 0, 0, 0])
})

test('redesign takes time while there is something left to mend', () => {
  const hoursAt = (workSystemQuality: number) =>
    after(overhead, {
      groups: { ...nothing, presentCount: 3 },
      clinics: { ...quiet, workSystemQuality },
      organisations: { redesignEffort: 1, wellnessEffort: 0 },
      inputs: { mandates: 0 },
      parameters,
    }).groups.overheadHours[0]
  expect(hoursAt(0)).toBeCloseTo(6, 12)
  expect(hoursAt(0.5)).toBeCloseTo(3, 12)
  expect(hoursAt(1)).toBe(0)
})

test('new routines are slow while quality rises, and nothing is lost while it falls', () => {
  const hoursAt = (improvement: number, decay: number, daysPerOpenDay = 7 / 5) =>
    after(overhead, {
      groups: { ...nothing, presentCount: 2 },
      clinics: { ...quiet, improvement, decay, daysPerOpenDay },
      organisations,
      inputs: { mandates: 0 },
      parameters: { ...parameters, relearningHours: 500 },
    }).groups.overheadHours[0]
  // 0.001 a day is 0.0014 a working day, of 500 hours for each of two
  expect(hoursAt(0.003, 0.002)).toBeCloseTo(2 * 0.0014 * 500, 12)
  expect(hoursAt(0.002, 0.003)).toBe(0)
  // on a ward every day is an open day
  expect(hoursAt(0.003, 0.002, 1)).toBeCloseTo(2 * 0.001 * 500, 12)
})

test('putting errors right takes the hours it takes', () => {
  const hoursAt = (reworkHours: number) =>
    after(overhead, { groups: { reworkHours } }).groups.overheadHours[0]
  expect(hoursAt(1.5) - hoursAt(0)).toBeCloseTo(1.5, 12)
})
