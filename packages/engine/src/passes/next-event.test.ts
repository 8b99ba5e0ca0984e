import { describe, expect, test } from 'vitest'
import { worldOf } from '../mechanisms/test-world.ts'
import { ARRIVING, CLOSED, SEARCHING, SICK, VACATION, WORKING } from '../state/seat-states.ts'
import type { World } from '../state/world.ts'
import { nextEvent } from './next-event.ts'

/** Nobody has anything before them. */
const quiet = {
  seatState: WORKING,
  ill: 0,
  leavingHazard: 0,
  cutHazard: 0,
  sicknessHazard: 0,
  transferHazard: 0,
  leavingExposure: 0,
  cutExposure: 0,
  sicknessExposure: 0,
  transferExposure: 0,
  leavingThreshold: 1,
  cutThreshold: 1,
  sicknessThreshold: 1,
  transferThreshold: 1,
  searchExposure: 0,
  searchThreshold: 1,
} as const

type Given = Parameters<typeof worldOf>[0]

/** Physicians without vacations, ticks of half a day. */
const halfDays = (clinicians: object, given: Given = {}): World =>
  worldOf({
    posts: [1],
    dt: 0.5,
    ...given,
    inputs: { vacation: 0, ...given?.inputs },
    clinicians: { ...quiet, ...clinicians },
  })

const NOBODY = -1
const from = (world: World, group = 0, seat = 0, day = 1, midway = NOBODY) =>
  nextEvent(world, group, seat, day, midway)

/** Ticks until something happens on the first seat, at most nine. */
const ticks = (world: World): number => {
  for (let tick = 1; tick < 9; tick++) if (from(world) === 0) return tick
  return 9
}

describe('a sum of hazards', () => {
  test.for(['leaving', 'cut', 'sickness', 'transfer'])(
    'of %s grows by the part of a day that has passed, and stops where its threshold is reached',
    kind => {
      // .5 a day is .25 in half a day: three of them reach .75 exactly
      const world = halfDays({ [`${kind}Hazard`]: 0.5, [`${kind}Threshold`]: 0.75 })
      expect(ticks(world)).toBe(3)
    },
  )

  test('of illness and moves stands still while somebody is away or ill, but not of leaving', () => {
    for (const absent of [{ seatState: VACATION }, { seatState: SICK, ill: 1 }]) {
      const hazards = { leavingHazard: 0.1, sicknessHazard: 4, transferHazard: 4, daysLeft: 9 }
      const world = halfDays({ ...hazards, ...absent })
      expect(from(world)).toBe(NOBODY)
      const { leavingExposure, sicknessExposure, transferExposure, daysLeft } = world.clinicians
      expect([leavingExposure[0], sicknessExposure[0], transferExposure[0]]).toEqual([0.05, 0, 0])
      expect(daysLeft[0]).toBe(8.5)
    }
  })

  test('of a search takes the search’s days, longer where hiring takes longer', () => {
    const searching = { seatState: SEARCHING, searchThreshold: 0.75 }
    // half a day of four is an eighth
    expect(ticks(halfDays(searching, { ofRole: { searchDays: 4 } }))).toBe(6)
    const slow = { ofRole: { searchDays: 1 }, inputs: { timeToHire: 1 } }
    expect(ticks(halfDays(searching, slow))).toBe(3)
  })

  test('of a search stands still under a freeze, and where hiring is cut', () => {
    const searching = { seatState: SEARCHING, searchThreshold: 0.1 }
    const given = { ofRole: { searchDays: 1 } }
    expect(ticks(halfDays(searching, { ...given, inputs: { hiringFreeze: 1 } }))).toBe(9)
    expect(ticks(halfDays(searching, { ...given, cuts: ['hiring'] }))).toBe(9)
    expect(ticks(halfDays(searching, given))).toBe(1)
  })
})

test('an arrival, a vacation and a spell are over to the nearest tick', () => {
  for (const state of [
    { seatState: ARRIVING },
    { seatState: VACATION },
    { seatState: WORKING, ill: 1 },
  ]) {
    // 1.75 days are three and a half ticks of half a day; what is left after three is a quarter, half a tick
    expect(ticks(halfDays({ ...state, daysLeft: 1.75 })), JSON.stringify(state)).toBe(3)
    expect(ticks(halfDays({ ...state, daysLeft: 1.76 })), JSON.stringify(state)).toBe(4)
  }
})

test('a block of vacation begins on the person’s own day, and lasts half of the year’s vacation', () => {
  // 183 days from block to block; 20 days a year are two blocks of ten
  const world = halfDays({}, { inputs: { vacation: 20 } })
  const own = 183 - world.ownDays.vacation[0]
  expect(from(world, 0, 0, own - 1)).toBe(NOBODY)
  for (const day of [own, own + 9, own + 183, own + 3 * 183 + 9])
    expect(from(world, 0, 0, day), `day ${day}`).toBe(0)
  for (const day of [own + 10, own + 182, own + 193])
    expect(from(world, 0, 0, day), `day ${day}`).toBe(NOBODY)
})

test('the vacation is that of the seat that hired the person', () => {
  const world = halfDays({ home: [2, 1, 0] }, { posts: [3], inputs: { vacation: 20 } })
  const own = 183 - world.ownDays.vacation[2]
  expect(from(world, 0, 0, own)).toBe(0)
})

test('days pass for nobody on closed seats, and for those employed by the tick', () => {
  const world = halfDays({ seatState: [CLOSED, WORKING], tenure: 5 }, { posts: [2] })
  expect(from(world)).toBe(NOBODY)
  expect(Array.from(world.clinicians.tenure)).toEqual([5, 5.5])
})

test('seats before the one to begin with, and groups before its own, are left alone', () => {
  const given = { posts: [[2, 0, 2, 0]], ofRole: { searchDays: 1 } }
  const world = halfDays({ tenure: 0, leavingHazard: [9, 9, 0, 9] }, given)
  expect(from(world, 0, 1)).toBe(1)
  expect(from(world, 2, 2)).toBe(3)
  expect(Array.from(world.clinicians.tenure)).toEqual([0, 0.5, 0.5, 0.5])
  // the group’s first seat, where the one to begin with lies before it
  expect(from(world, 2, 0)).toBe(3)
  expect(Array.from(world.clinicians.tenure)).toEqual([0, 0.5, 1, 1])
})

test('whoever is midway has the hours up to a cut of working time behind them', () => {
  const hazards = { leavingHazard: 4, cutHazard: 4, sicknessHazard: 0.5, tenure: 0 }
  const world = halfDays(hazards, { posts: [2] })
  expect(from(world, 0, 0, 1, 0)).toBe(1)
  const { tenure, leavingExposure, cutExposure, sicknessExposure } = world.clinicians
  expect([tenure[0], leavingExposure[0], cutExposure[0], sicknessExposure[0]]).toEqual([
    0, 0, 0, 0.25,
  ])
  expect([tenure[1], leavingExposure[1]]).toEqual([0.5, 2])
})
