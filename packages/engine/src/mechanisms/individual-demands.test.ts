import { expect, test } from 'vitest'
import { individualDemands } from './individual-demands.ts'
import { after } from './test-world.ts'

test('everyone present works the hours of the group', () => {
  const { clinicians } = after(individualDemands, {
    posts: [2],
    clinicians: { present: [1, 0] },
    groups: { hoursFactor: 1.25, plannedDay: 8 },
  })
  expect([...clinicians.hours]).toEqual([10, 0])
})

test('a person of the group’s mean vigour feels the group’s pressure', () => {
  const { clinicians } = after(individualDemands, {
    clinicians: { vigour: 0.7 },
    groups: { workPressure: 1.4, groupVigour: 0.7 },
  })
  expect(clinicians.demands[0]).toBeCloseTo(1.4, 12)
})

test('the tired feel the same load as more', () => {
  const { clinicians } = after(individualDemands, {
    posts: [2],
    clinicians: { vigour: [1, 0.5] },
    groups: { workPressure: 1, groupVigour: 0.75 },
  })
  expect([...clinicians.demands]).toEqual([0.75, 1.5])
})

test('the absent work no hours, and who is there half of the time works half of them', () => {
  const hoursOf = (present: number) =>
    after(individualDemands, { clinicians: { present } }).clinicians.hours[0]
  expect(hoursOf(0)).toBe(0)
  expect(hoursOf(0.5)).toBe(hoursOf(1) / 2)
})

test('those who carry extra emotional load feel the same work as more, until it is eased', () => {
  const at = (emotionalTax: number, equityBurden: number) =>
    after(individualDemands, {
      clinicians: { vigour: 0.8, emotionalTax },
      clinics: { equityBurden },
      groups: { workPressure: 1.5, groupVigour: 0.8 },
    }).clinicians.demands[0]
  expect(at(0, 1)).toBeCloseTo(1.5, 12)
  expect(at(0.1, 1)).toBeCloseTo(1.5 * 1.1, 12)
  expect(at(0.1, 0.4)).toBeCloseTo(1.5 * 1.04, 12)
  expect(at(-0.02, 0.4)).toBeCloseTo(1.5 * 0.98, 12)
})

test('half of full time is half of the hours under the same pressure', () => {
  const { clinicians } = after(individualDemands, {
    posts: [2],
    clinicians: { fte: [1, 0.5], vigour: 0.7 },
    groups: { hoursFactor: 1, plannedDay: 8, workPressure: 1.4, groupVigour: 0.7 },
  })
  expect([...clinicians.hours]).toEqual([8, 4])
  expect(clinicians.demands[0]).toBe(clinicians.demands[1])
})

test('every role has a day and a pressure of its own', () => {
  const { clinicians } = after(individualDemands, {
    posts: [[1, 1, 1, 1]],
    clinicians: { vigour: 0.5 },
    groups: {
      plannedDay: [8, 8, 7.5, 8],
      hoursFactor: [1.5, 1.25, 1, 1],
      workPressure: [2, 1.5, 1, 0.5],
      groupVigour: 0.5,
    },
  })
  expect([...clinicians.hours]).toEqual([12, 10, 7.5, 8])
  expect([...clinicians.demands]).toEqual([2, 1.5, 1, 0.5])
})

test('nights on call and what waited during a vacation add to the hours, spread over open days', () => {
  const { clinicians } = after(individualDemands, {
    posts: [2],
    clinicians: { fte: [1, 0.5], vigour: 0.7, caughtUp: [0, 1] },
    groups: { hoursFactor: 1, plannedDay: 8, callLoad: 2, workPressure: 1.4, groupVigour: 0.7 },
    clinics: { daysPerOpenDay: 7 / 5 },
    parameters: { callHours: 2.5 },
  })
  // two nights of 2.5 hours over five days; an hour each calendar day is 1.4 on an open one
  expect(clinicians.hours[0]).toBeCloseTo(8 + 1, 12)
  expect(clinicians.hours[1]).toBeCloseTo(4 + 1 + 1.4, 12)
  expect(clinicians.demands[0]).toBeCloseTo(1.4, 12)
  expect(clinicians.demands[1]).toBeCloseTo(1.4 + 1.4 / 8, 12)
})

test('a day has 24 hours', () => {
  const { clinicians } = after(individualDemands, {
    clinicians: { caughtUp: 100 },
    groups: { hoursFactor: 1, plannedDay: 8 },
  })
  expect(clinicians.hours[0]).toBe(24)
})
