import { expect, test } from 'vitest'
import { singleItemShare } from '../instruments/single-item.ts'
import { worldOf } from '../mechanisms/test-world.ts'
import type { World } from '../state/world.ts'
import { observe, type Observation } from './observe.ts'
import { ARRIVING, CLOSED, SEARCHING, SICK, WORKING } from './seat-states.ts'
import { seriesNames } from './series.ts'

const observed = (world: World): Observation => {
  const row = Object.fromEntries(seriesNames.map(name => [name, NaN])) as Observation
  observe(world, 0, row)
  return row
}

test('every series is observed', () => {
  const row = observed(worldOf({ posts: [2, 1] }))
  expect(seriesNames.filter(name => !Number.isFinite(row[name]))).toEqual([])
  expect(Object.keys(row)).toEqual(seriesNames)
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
      },
    }),
  )
  expect(row.headcount).toBe(2)
  expect(row.vacancies).toBe(2)
  expect(row.exhaustion).toBe(30)
  expect(row.cynicism).toBe(6)
  expect(row.efficacy).toBe(35)
  expect(row.trust).toBeCloseTo(0.3, 12)
  // 40 points of exhaustion are beyond the MBI threshold, 20 with a cynicism of 4 are not
  expect(row.burnedOut).toBe(0.5)
  expect(row.burnedOutSingleItem).toBeCloseTo(singleItemShare(0.5), 12)
})

test('an organisation without people has means of 0, not NaN', () => {
  const row = observed(
    worldOf({
      posts: [2],
      clinicians: { seatState: SEARCHING, employed: 0, present: 0 },
      clinics: { presentCount: 0, backlog: 0, visitsPerDay: 0 },
    }),
  )
  expect(row.headcount).toBe(0)
  for (const name of ['exhaustion', 'burnedOut', 'burnedOutSingleItem', 'weeklyHours'] as const)
    expect(row[name]).toBe(0)
  expect(row.waitDays).toBe(0)
})

test('hours, visits and chances are told for a week and a year', () => {
  const row = observed(
    worldOf({
      clinicians: { seatState: WORKING, leavingHazard: 0.0004 },
      clinics: { presentCount: 1, hoursFactor: 1.5, visitsPerDay: 12, givingUp: 2 },
      parameters: { standardDay: 8 },
    }),
  )
  expect(row.weeklyHours).toBeCloseTo(60, 12)
  expect(row.afterHours).toBeCloseTo(20, 12)
  expect(row.visitsPerWeek).toBeCloseTo(60, 12)
  expect(row.lostVisitsPerWeek).toBeCloseTo(14, 12)
  expect(row.turnover).toBeCloseTo(0.0004 * 365.25, 12)
})

test('clinics with nobody at work do not count in what is felt at work', () => {
  const row = observed(
    worldOf({
      posts: [2, 1],
      clinics: { presentCount: [2, 0], workPressure: [1.5, 0], careQuality: [0.8, 1] },
    }),
  )
  expect(row.workPressure).toBeCloseTo(1.5, 12)
  expect(row.careQuality).toBeCloseTo(0.8, 12)
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
    worldOf({ clinicians: { leavingHazard: 0.001 }, parameters: { intentHalfRate: 0.001 } }),
  )
  expect(row.intentToLeave).toBeCloseTo(0.5, 12)
})

test('looking changes nothing', () => {
  const world = worldOf({ posts: [2, 1] })
  const { clinicians, clinics, organisations } = world
  const before = structuredClone({ clinicians, clinics, organisations })
  observed(world)
  expect({ clinicians, clinics, organisations }).toEqual(before)
})
