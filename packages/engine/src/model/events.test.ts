import { expect, test } from 'vitest'
import { changed, clinicOf, fourClinics, runOf, worldOf } from '../mechanisms/test-world.ts'
import type { World } from '../state/world.ts'
import { runDepartures, runEvents } from './events.ts'
import { initialise } from './initialise.ts'
import { setInputs } from './inputs.ts'
import { ARRIVING, CLOSED, SEARCHING, SICK, WORKING } from './seat-states.ts'

/** One seat, nothing about to happen. */
const quiet = {
  seatState: WORKING,
  leavingHazard: 0,
  sicknessHazard: 0,
  leavingThreshold: 1,
  sicknessThreshold: 1,
  searchThreshold: 1,
}

const day = (world: World) => {
  runEvents(world)
  return world
}

test('somebody leaves when the summed hazard passes the threshold, not before', () => {
  const world = worldOf({ clinicians: { ...quiet, leavingHazard: 0.25 } })
  for (let days = 1; days < 4; days++) day(world)
  expect(world.clinicians.employed[0]).toBe(1)
  expect(world.organisations.leavers[0]).toBe(0)
  day(world)
  expect(world.clinicians.seatState[0]).toBe(SEARCHING)
  expect(world.clinicians.employed[0]).toBe(0)
  expect(world.clinicians.present[0]).toBe(0)
  expect(world.organisations.leaversToday[0]).toBe(1)
  expect(world.organisations.leavers[0]).toBe(1)
})

test('leavers of today are forgotten tomorrow and kept in the total', () => {
  const world = worldOf({ clinicians: { ...quiet, leavingHazard: 1, searchThreshold: 99 } })
  day(world)
  day(world)
  expect(world.organisations.leaversToday[0]).toBe(0)
  expect(world.organisations.leavers[0]).toBe(1)
})

test('half a day runs half of the hazard', () => {
  const world = worldOf({ clinicians: { ...quiet, leavingHazard: 1 }, dt: 0.5 })
  day(world)
  expect(world.clinicians.employed[0]).toBe(1)
  day(world)
  expect(world.clinicians.employed[0]).toBe(0)
})

test('the ill are away and come back with a fresh threshold', () => {
  const world = worldOf({
    clinicians: { ...quiet, sicknessHazard: 1 },
    parameters: { sickDays: 1e-9 },
  })
  day(world)
  expect(world.clinicians.seatState[0]).toBe(SICK)
  expect(world.clinicians.present[0]).toBe(0)
  expect(world.clinicians.employed[0]).toBe(1)
  day(world)
  expect(world.clinicians.seatState[0]).toBe(WORKING)
  expect(world.clinicians.present[0]).toBe(1)
  expect(world.clinicians.spells[0]).toBe(1)
  expect(world.clinicians.sicknessExposure[0]).toBe(0)
})

test('the ill can leave too', () => {
  const world = worldOf({
    clinicians: { ...quiet, seatState: SICK, present: 0, daysLeft: 99, leavingHazard: 1 },
  })
  day(world)
  expect(world.clinicians.seatState[0]).toBe(SEARCHING)
})

const vacant = { ...quiet, seatState: SEARCHING, employed: 0, present: 0 }

test('a search takes the time to hire when its threshold is 1', () => {
  const world = worldOf({ clinicians: vacant, inputs: { timeToHire: 4 } })
  for (let days = 1; days < 4; days++) day(world)
  expect(world.clinicians.seatState[0]).toBe(SEARCHING)
  day(world)
  expect(world.clinicians.seatState[0]).toBe(ARRIVING)
})

test('a freeze stops the search', () => {
  const world = worldOf({ clinicians: vacant, inputs: { timeToHire: 4, hiringFreeze: 1 } })
  for (let days = 0; days < 100; days++) day(world)
  expect(world.clinicians.seatState[0]).toBe(SEARCHING)
  expect(world.clinicians.searchExposure[0]).toBe(0)
})

test('whoever signed starts after credentialing, new to the post', () => {
  const world = worldOf({
    clinicians: { ...vacant, person: 1, searchExposure: 1 },
    inputs: { timeToHire: 4 },
    parameters: { credentialingTime: 3 },
  })
  day(world)
  expect(world.clinicians.seatState[0]).toBe(ARRIVING)
  for (let days = 1; days < 3; days++) day(world)
  expect(world.clinicians.employed[0]).toBe(0)
  day(world)
  expect(world.clinicians.seatState[0]).toBe(WORKING)
  expect(world.clinicians.employed[0]).toBe(1)
  expect(world.clinicians.experience[0]).toBe(0)
  expect(world.clinicians.leavingExposure[0]).toBe(0)
})

test('the next holder of a seat is another person', () => {
  const run = runOf({
    clinics: [clinicOf('alone', 1)],
    parameters: { credentialingTime: 0 },
    inputs: [changed('timeToHire', -1e9, { clinics: [0] })],
  })
  const world = initialise(run, 0, 1, 1)
  const { clinicians } = world
  const before = clinicians.restingExhaustion[0]
  clinicians.leavingExposure[0] = Infinity
  for (let days = 0; days < 2000 && clinicians.person[0] === 0; days++) day(world)
  for (let days = 0; days < 2000 && clinicians.employed[0] === 0; days++) day(world)
  expect(clinicians.person[0]).toBe(1)
  expect(clinicians.employed[0]).toBe(1)
  expect(clinicians.restingExhaustion[0]).not.toBe(before)
})

const posts = (world: World, state: number) =>
  world.clinicians.seatState.filter(value => value === state).length

test('more money opens closed posts, and somebody must be found for them', () => {
  const world = worldOf({
    posts: [4],
    clinicians: { ...quiet, seatState: [WORKING, WORKING, CLOSED, CLOSED], searchThreshold: 99 },
    clinics: { fundedAtStart: 2 },
    inputs: { posts: 0.5 },
  })
  day(world)
  expect(posts(world, SEARCHING)).toBe(1)
  expect(posts(world, CLOSED)).toBe(1)
})

test('less money closes vacancies and dismisses nobody', () => {
  const world = worldOf({
    posts: [4],
    clinicians: {
      ...quiet,
      seatState: [WORKING, WORKING, WORKING, SEARCHING],
      searchThreshold: 99,
    },
    clinics: { fundedAtStart: 4 },
    inputs: { posts: -0.5 },
  })
  day(world)
  expect(posts(world, WORKING)).toBe(3)
  expect(posts(world, CLOSED)).toBe(1)
})

test('a departure takes as many as it says, on its day, from its clinic', () => {
  const run = runOf({
    departures: [{ day: 9, clinic: 2, count: 2 }],
    parameters: { vacantStart: 0 },
  })
  const world = initialise(run, 0, 3, 1)
  runDepartures(world, run, 8)
  expect([...world.organisations.leavers]).toEqual([0, 0, 0])
  runDepartures(world, run, 9)
  expect([...world.organisations.leavers]).toEqual([2, 2, 2])
  for (let c = 0; c < world.layout.clinics; c++) {
    const [from, to] = [world.layout.seatStart[c], world.layout.seatStart[c + 1]]
    const left = world.clinicians.employed.slice(from, to).filter(held => held === 0).length
    expect(left).toBe(c % 4 === 2 ? 2 : 0)
  }
})

test('a departure of more than there are empties the clinic', () => {
  const run = runOf({ departures: [{ day: 0, clinic: 0, count: 99 }] })
  const world = initialise(run, 0, 1, 1)
  const there = world.clinicians.employed.slice(0, fourClinics[0].seats)
  runDepartures(world, run, 0)
  expect(world.organisations.leavers[0]).toBe(there.filter(held => held === 1).length)
  expect(Math.max(...world.clinicians.employed.slice(0, fourClinics[0].seats))).toBe(0)
})

test('levers are read on the day, so that a freeze that ends lets searches go on', () => {
  const run = runOf({ inputs: [changed('hiringFreeze', 1, { until: 5 })] })
  const world = initialise(run, 0, 1, 1)
  expect(Math.min(...world.inputs.hiringFreeze)).toBe(1)
  setInputs(world, run, 5)
  expect(Math.max(...world.inputs.hiringFreeze)).toBe(0)
})
