import { expect, test } from 'vitest'
import { surveyedAsBurnedOut } from '../instruments/measurement.ts'
import { saysBurnedOut } from '../instruments/single-item.ts'
import { nobodyMissing, runOf } from '../mechanisms/test-run.ts'
import { worldOf } from '../mechanisms/test-world.ts'
import { roles } from '../parameters/roles.ts'
import type { World } from '../state/world.ts'
import { initialise } from './initialise.ts'
import { observe } from './observe.ts'
import { ARRIVING, CLOSED, SEARCHING, SICK, WORKING } from '../state/seat-states.ts'
import { ofRoleSeries, seriesNames, type SeriesName } from './series/catalogue.ts'

const observed = (world: World): Record<SeriesName, number> => {
  const row = new Float64Array(seriesNames.length).fill(NaN)
  observe(world, 0, row)
  return Object.fromEntries(seriesNames.map((name, k) => [name, row[k]])) as Record<
    SeriesName,
    number
  >
}

test('every series is observed', () => {
  const row = observed(worldOf({ posts: [2, 1] }))
  expect(seriesNames.filter(name => !Number.isFinite(row[name]))).toEqual([])
})

test('means are over those who hold a post; vacancies are posts without anybody at work', () => {
  const row = observed(
    worldOf({
      posts: [5],
      clinicians: {
        seatState: [WORKING, SICK, SEARCHING, ARRIVING, CLOSED],
        employed: [1, 1, 0, 0, 0],
        exhaustion: [20, 40, 54, 54, 54],
        cynicism: [4, 8, 30, 30, 30],
        efficacy: [30, 40, 0, 0, 0],
        trust: [0.2, 0.4, 1, 1, 1],
        strain: 0.3,
        usualStrain: 0.3,
      },
    }),
  )
  expect(row.headcount).toBe(2)
  expect(row.vacancies).toBe(2)
  expect(row.exhaustion).toBe(30)
  expect(row.cynicism).toBe(6)
  expect(row.efficacy).toBe(35)
  expect(row.trust).toBeCloseTo(0.3, 12)
  expect(row.burnedOut).toBeCloseTo(
    (surveyedAsBurnedOut(20, 4) + surveyedAsBurnedOut(40, 8)) / 2,
    12,
  )
  expect(row.burnedOutSingleItem).toBeCloseTo((saysBurnedOut(20) + saysBurnedOut(40)) / 2, 12)
})

test('an organisation without people has means of 0, not NaN', () => {
  const row = observed(
    worldOf({
      posts: [2],
      clinicians: { seatState: SEARCHING, employed: 0, present: 0 },
      clinics: { backlog: 0, visitsPerDay: 0 },
    }),
  )
  expect(row.headcount).toBe(0)
  const felt = ofRoleSeries.filter(({ of }) => of !== 'vacancies')
  for (const { series } of felt) expect(row[series]).toBe(0)
  for (const name of ['exhaustion', 'burnedOut', 'burnedOutSingleItem', 'weeklyHours'] as const)
    expect(row[name]).toBe(0)
  expect(row.waitDays).toBe(0)
})

test('hours, visits and chances are told for a week and a year', () => {
  const row = observed(
    worldOf({
      clinicians: { seatState: WORKING, leavingHazard: 0.0004, hours: 12 },
      groups: { plannedDay: 8 },
      clinics: { visitsPerDay: 12, givingUp: 2 },
    }),
  )
  expect(row.weeklyHours).toBeCloseTo(60, 12)
  expect(row.afterHours).toBeCloseTo(20, 12)
  expect(row.visitsPerWeek).toBeCloseTo(60, 12)
  expect(row.lostVisitsPerWeek).toBeCloseTo(14, 12)
  expect(row.turnover).toBeCloseTo(0.0004 * 365.25, 12)
})

test('a ward’s week has seven open days, and its hours beyond a shorter plan are after hours', () => {
  const row = observed(
    worldOf({
      clinicians: { seatState: WORKING, hours: 7 },
      groups: { plannedDay: 6 },
      clinics: { daysPerOpenDay: 1, visitsPerDay: 12 },
    }),
  )
  expect(row.weeklyHours).toBeCloseTo(49, 12)
  expect(row.afterHours).toBeCloseTo(7, 12)
  expect(row.visitsPerWeek).toBeCloseTo(84, 12)
})

test('whoever is away does not count in what is felt at work', () => {
  const row = observed(
    worldOf({
      posts: [2, 1],
      clinicians: { present: [1, 1, 0], hours: [9, 9, 0] },
      groups: { workPressure: [1.5, 0, 0, 0, 0, 0, 0, 0] },
    }),
  )
  expect(row.headcount).toBe(3)
  expect(row.workPressure).toBeCloseTo(1.5, 12)
  expect(row.weeklyHours).toBeCloseTo(45, 12)
})

test('care counts by visits given, and where nobody is seen by what is asked for', () => {
  const careOf = (visitsPerDay: readonly number[]) =>
    observed(
      worldOf({
        posts: [1, 1],
        clinics: { visitsPerDay, requestsPerDay: [20, 10], careQuality: [0.8, 0.5] },
      }),
    ).careQuality
  expect(careOf([30, 10])).toBeCloseTo((3 * 0.8 + 0.5) / 4, 12)
  // 20 visits a day are 100 a week, against the 20 that are asked for
  expect(careOf([0, 20])).toBeCloseTo((20 * 0.8 + 100 * 0.5) / 120, 12)
})

/** Two clinics with every role, in which every role has numbers of its own. */
const mixed = () =>
  worldOf({
    posts: [
      [1, 1, 2, 1],
      [2, 0, 1, 1],
    ],
    clinicians: {
      seatState: [WORKING, WORKING, WORKING, SICK, SEARCHING, WORKING, WORKING, WORKING, ARRIVING],
      employed: [1, 1, 1, 1, 0, 1, 1, 1, 0],
      present: [1, 1, 1, 0, 0, 1, 1, 1, 0],
      exhaustion: [30, 28, 20, 40, 54, 10, 26, 30, 54],
      cynicism: [4, 4, 4, 12, 30, 4, 4, 4, 30],
      leavingHazard: [0.0001, 0.0002, 0.0003, 0.0005, 9, 0.0003, 0.0002, 0.0001, 9],
      hours: [10, 9, 8, 0, 0, 11, 12, 8, 0],
    },
    groups: { plannedDay: 8, workPressure: [2, 1.5, 1, 1, 1, 0, 1.3, 1] },
    clinics: { daysPerOpenDay: 7 / 5 },
    ofRole: { intentHalfRate: [0.0001, 0.0002, 0.0003, 0.0004] },
  })

test('each role is observed apart', () => {
  const row = observed(mixed())
  expect(row.physicianHeadcount).toBe(3)
  expect(row.physicianExhaustion).toBeCloseTo((30 + 10 + 26) / 3, 12)
  expect(row.physicianBurnedOut).toBeCloseTo(
    (surveyedAsBurnedOut(30, 4) + surveyedAsBurnedOut(10, 4) + surveyedAsBurnedOut(26, 4)) / 3,
    12,
  )
  expect(row.physicianWeeklyHours).toBeCloseTo((5 * (10 + 11 + 12)) / 3, 12)
  expect(row.physicianWorkPressure).toBeCloseTo((2 + 1 + 1) / 3, 12)
  expect(row.physicianTurnover).toBeCloseTo(0.0002 * 365.25, 12)
  expect(row.advancedPracticeHeadcount).toBe(1)
  expect(row.advancedPracticeExhaustion).toBe(28)
  // at the half rate of the role
  expect(row.advancedPracticeIntentToLeave).toBeCloseTo(0.5, 12)
  expect(row.nurseHeadcount).toBe(3)
  expect(row.nurseCynicism).toBeCloseTo((4 + 12 + 4) / 3, 12)
  // the nurse who is off sick neither works nor feels the pressure
  expect(row.nurseWeeklyHours).toBeCloseTo(5 * 8, 12)
  expect(row.nurseWorkPressure).toBeCloseTo((1 + 1.3) / 2, 12)
  expect(row.supportHeadcount).toBe(0)
  expect(row.supportVacancies).toBe(2)
  expect(row.supportExhaustion).toBe(0)
})

test('the whole is the sum of its roles, and its means theirs by heads', () => {
  const row = observed(mixed())
  const sumOf = (of: 'Headcount' | 'Vacancies') =>
    roles.reduce((sum, role) => sum + row[`${role}${of}`], 0)
  expect(row.headcount).toBe(7)
  expect(sumOf('Headcount')).toBe(row.headcount)
  expect(row.vacancies).toBe(2)
  expect(sumOf('Vacancies')).toBe(row.vacancies)
  for (const [of, whole] of [
    ['Exhaustion', 'exhaustion'],
    ['Cynicism', 'cynicism'],
    ['BurnedOut', 'burnedOut'],
    ['Turnover', 'turnover'],
    ['IntentToLeave', 'intentToLeave'],
  ] as const) {
    const weighed = roles.reduce(
      (sum, role) => sum + row[`${role}${of}`] * row[`${role}Headcount`],
      0,
    )
    expect(weighed / row.headcount).toBeCloseTo(row[whole], 12)
  }
})

test('other organisations side by side are not seen', () => {
  const run = runOf({ parameters: nobodyMissing })
  const world = initialise(run, 0, 2, 1)
  const { seatsPerOrganisation } = world.layout
  world.clinicians.exhaustion.fill(10, 0, seatsPerOrganisation)
  world.clinicians.exhaustion.fill(50, seatsPerOrganisation)
  const row = observed(world)
  expect(row.headcount).toBe(seatsPerOrganisation)
  expect(row.exhaustion).toBe(10)
  for (const role of roles) expect(row[`${role}Exhaustion`]).toBe(10)
})

test('waits count by those who wait', () => {
  const row = observed(
    worldOf({ posts: [1, 1], clinics: { backlog: [300, 100], waitDays: [20, 60] } }),
  )
  expect(row.backlog).toBe(400)
  expect(row.waitDays).toBeCloseTo((300 * 20 + 100 * 60) / 400, 12)
})

test('half of those at the half rate intend to leave', () => {
  const row = observed(
    worldOf({ clinicians: { leavingHazard: 0.001 }, ofRole: { intentHalfRate: 0.001 } }),
  )
  expect(row.intentToLeave).toBeCloseTo(0.5, 12)
})

test('looking changes nothing', () => {
  const world = worldOf({ posts: [2, 1] })
  const { clinicians, groups, clinics, organisations } = world
  const before = structuredClone({ clinicians, groups, clinics, organisations })
  observed(world)
  expect({ clinicians, groups, clinics, organisations }).toEqual(before)
})

test('a day worse than usual tells on every instrument of exhaustion, and not on exhaustion itself', () => {
  const rowAt = (strain: number) =>
    observed(worldOf({ clinicians: { seatState: WORKING, strain, usualStrain: 0.3 } }))
  const usual = rowAt(0.3)
  const worse = rowAt(0.6)
  expect(worse.exhaustion).toBe(usual.exhaustion)
  for (const name of ['burnedOut', 'burnedOutSingleItem', 'burnedOutPfi'] as const)
    expect(worse[name]).toBeGreaterThan(usual[name])
  expect(worse.miniZ).toBeLessThan(usual.miniZ)
})

test('the net cost is the sum of its kinds, and the net benefit its opposite', () => {
  const row = observed(
    worldOf({
      organisations: {
        costTurnover: 1,
        costSalaries: -20,
        costSickness: 300,
        costOvertime: 4000,
        costWorkingTime: 0.25,
        costVisits: -50_000,
        costHarm: 600_000,
        costProgrammes: 7_000_000,
        programmeCost: 10,
      },
    }),
  )
  expect(row.netCost).toBe(7_554_281.25)
  expect(row.netBenefit).toBe(-7_554_281.25)
  expect(row.programmeSpend).toBeCloseTo(3652.5, 9)
})

test('errors and harm are told for a year, and satisfaction by the panels', () => {
  const row = observed(
    worldOf({
      posts: [1, 1],
      clinics: {
        errors: 0.02,
        caughtErrors: 0.01,
        panelSize: [1000, 3000],
        satisfaction: [0.5, 0.9],
      },
    }),
  )
  expect(row.errors).toBeCloseTo(0.04 * 365.25, 12)
  expect(row.caughtErrors).toBeCloseTo(0.02 * 365.25, 12)
  expect(row.panelSize).toBe(4000)
  expect(row.satisfaction).toBeCloseTo(0.8, 12)
})
