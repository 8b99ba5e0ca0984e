import { expect, test } from 'vitest'
import { tables } from '../parameters/tables.ts'
import { allocation } from './allocation.ts'
import { after } from './test-world.ts'

/** Pressure 1 is where hours and care are as planned; nothing is passed on. */
const asPlanned = {
  contactHours: 0.4,
  documentationHours: 0.1,
  inboxHours: 1,
  spillToProviderHours: 0,
  delegatedHours: 0,
  visitsWanted: 20,
  nursingDone: 1,
  caseMix: 1,
  backlog: 1000,
  open: 1,
}
/** Physicians with two days of 8 hours, advanced practice clinicians with half of one. */
const groups = {
  workPressure: 1,
  capacityHours: [16, 4, 8, 8],
  overheadHours: [3, 1, 9, 9],
}
const parameters = { neededMinutes: 17.5, roundMinutes: 35 }
const inputs = { visitLength: 17.5 }
const at = (
  clinics: Record<string, number> = {},
  given: { readonly groups?: Record<string, number | number[]>; readonly dt?: number } = {},
) =>
  after(allocation, {
    clinics: { ...asPlanned, ...clinics },
    groups: { ...groups, ...given.groups },
    inputs,
    parameters,
    dt: given.dt ?? 1,
  })

test('at a pressure of 1 people work planned hours and give full visits', () => {
  const world = at()
  expect([...world.groups.hoursFactor]).toEqual([1, 1, 1, 1])
  expect(world.clinics.careQuality[0]).toBe(1)
  // 16 + 4 hours, less 4 of overhead and 1 of messages, at half an hour each
  expect(world.clinics.visitsPerDay[0]).toBeCloseTo(30, 12)
  expect(world.clinics.completions[0]).toBeCloseTo(30, 12)
})

test('nurses and support staff give no visits of their own', () => {
  const none = { capacityHours: [16, 4, 0, 0], overheadHours: [3, 1, 0, 0] }
  expect(at({}, { groups: none }).clinics.visitsPerDay[0]).toBe(at().clinics.visitsPerDay[0])
})

test('no more visits are given than are waiting', () => {
  expect(at({ backlog: 3, requests: 4 }).clinics.visitsPerDay[0]).toBe(7)
})

test('half a tick can draw on the whole backlog', () => {
  expect(at({ backlog: 3, requests: 4 }, { dt: 0.5 }).clinics.visitsPerDay[0]).toBe(10)
})

test('overhead and messages beyond the day leave no time for visits, and no negative visits', () => {
  expect(at({}, { groups: { overheadHours: 17 } }).clinics.visitsPerDay[0]).toBe(0)
  expect(at({ inboxHours: 17 }).clinics.visitsPerDay[0]).toBe(0)
})

test('nobody completes a visit on a closed day', () => {
  expect(at({ open: 0 }).clinics.completions[0]).toBe(0)
})

test('what spills back lengthens every visit, and what is delegated shortens it', () => {
  // 2 hours over 20 visits are a tenth of an hour each
  expect(at({ spillToProviderHours: 2 }).clinics.visitsPerDay[0]).toBeCloseTo(15 / 0.6, 12)
  expect(at({ delegatedHours: 2 }).clinics.visitsPerDay[0]).toBeCloseTo(
    (15 + 2 / 3) / (0.4 + 0.1 / 3),
    12,
  )
})

test('under pressure days grow longer, visits shorter, and more visits are given', () => {
  const under = (workPressure: number) => at({}, { groups: { workPressure } })
  const [calm, pressed] = [under(1.2), under(2)]
  for (const g of [0, 1, 2, 3])
    expect(pressed.groups.hoursFactor[g]).toBeGreaterThan(calm.groups.hoursFactor[g])
  expect(pressed.clinics.careQuality[0]).toBeLessThan(calm.clinics.careQuality[0])
  expect(pressed.clinics.visitsPerDay[0]).toBeGreaterThan(calm.clinics.visitsPerDay[0])
})

test('shifts stretch less than the days of providers', () => {
  const { hoursFactor } = at({}, { groups: { workPressure: 100 } }).groups
  const [longest, longestShift] = [
    tables.hoursUnderPressure.y.at(-1),
    tables.shiftUnderPressure.y.at(-1),
  ]
  expect([...hoursFactor]).toEqual([longest, longest, longestShift, longestShift])
  expect(longestShift).toBeLessThan(longest ?? NaN)
})

test('hurry takes minutes off the time with the patient only', () => {
  const { clinics } = after(allocation, {
    clinics: asPlanned,
    groups: { ...groups, workPressure: 100 },
    inputs: { visitLength: 15 },
    parameters,
  })
  const longest = tables.hoursUnderPressure.y.at(-1)!
  const shortest = tables.careUnderPressure.y.at(-1)!
  // half an hour less the share of a quarter of an hour that is cut
  expect(clinics.visitsPerDay[0]).toBeCloseTo(
    (20 * longest - 4 - 1) / (0.5 - 0.25 * (1 - shortest)),
    10,
  )
})

test('the pace is that of the mean provider, by what each can do', () => {
  const careAt = (workPressure: number[]) =>
    at({ nurseHours: 0 }, { groups: { workPressure } }).clinics.careQuality[0]
  // (16 · 1 + 4 · 2.5) / 20 = 1.3; the pressure of nurses and support staff does not hurry providers
  expect(careAt([1, 2.5, 3, 3])).toBeCloseTo(careAt([1.3, 1.3, 0, 0]), 12)
})

test('a visit scheduled for half of what it needs is half of the providers’ care, however calm', () => {
  const careAt = (visitLength: number) =>
    after(allocation, {
      clinics: { ...asPlanned, nurseHours: 0 },
      groups,
      inputs: { visitLength },
      parameters: { neededMinutes: 20 },
    }).clinics.careQuality[0]
  expect(careAt(10)).toBeCloseTo(0.5, 12)
  expect(careAt(20)).toBe(1)
  expect(careAt(30)).toBe(1)
})

test('nursing left undone is care not given, by the hours it takes', () => {
  // 0.4 hours of providers in full, 0.1 hours of nurses by half
  expect(at({ nurseHours: 0.1, nursingDone: 0.5 }).clinics.careQuality[0]).toBeCloseTo(0.9, 12)
  expect(at({ nurseHours: 0, nursingDone: 0.5 }).clinics.careQuality[0]).toBe(1)
})

test('on a ward hurry takes its share of the minutes of a round', () => {
  const { clinics } = at(
    { ward: 1, contactHours: 0.7, requests: 1000 },
    { groups: { workPressure: 100 } },
  )
  const longest = tables.hoursUnderPressure.y.at(-1)!
  const shortest = tables.careUnderPressure.y.at(-1)!
  // a round of 35 minutes is cut as a visit of 17.5 would be
  expect(clinics.visitsPerDay[0]).toBeCloseTo(
    (20 * longest - 4 - 1) / (0.8 - (35 / 60) * (1 - shortest)),
    10,
  )
})

test('a clinic without anybody sees nobody', () => {
  const { clinics } = at({ inboxHours: 0 }, { groups: { capacityHours: 0, overheadHours: 0 } })
  expect(clinics.visitsPerDay[0]).toBe(0)
})

test('on a ward nobody is seen but the patients of the day, however many days were missed', () => {
  expect(at({ ward: 1, backlog: 1000, requests: 7 }).clinics.visitsPerDay[0]).toBe(7)
})

test('messages that waited during vacations are worked off before visits are given', () => {
  // 15 hours for visits, less 5, at half an hour each
  expect(at({ catchUpHours: 5 }).clinics.visitsPerDay[0]).toBeCloseTo(20, 12)
})

test('nobody works beyond the cap on weekly hours, and what is then not done waits', () => {
  const under = (hoursCap: number) =>
    after(allocation, {
      clinics: asPlanned,
      groups: { ...groups, workPressure: 100, plannedDay: 8 },
      inputs: { ...inputs, hoursCap },
      parameters,
    })
  // 50 hours over five days of 8 hours as planned
  expect([...under(50).groups.hoursFactor]).toEqual([1.25, 1.25, 1.18, 1.18])
  expect(under(50).clinics.visitsPerDay[0]).toBeLessThan(under(80).clinics.visitsPerDay[0])
  const byHand = (20 * 1.25 - 4 - 1) / (0.5 - (17.5 / 60) * 0.4)
  expect(under(50).clinics.visitsPerDay[0]).toBeCloseTo(byHand, 10)
})
