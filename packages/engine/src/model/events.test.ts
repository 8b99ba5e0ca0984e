import { expect, test } from 'vitest'
import { postLevers } from '../levers/index.ts'
import { changed, clinicOf, nobodyMissing, runOf } from '../mechanisms/test-run.ts'
import { worldOf } from '../mechanisms/test-world.ts'
import { PHYSICIAN, ROLES, SUPPORT } from '../parameters/roles.ts'
import type { World } from '../state/world.ts'
import { runDepartures } from './departures.ts'
import { runEvents } from './events.ts'
import { initialise } from './initialise.ts'
import { setInputs } from './inputs.ts'
import { ARRIVING, CLOSED, SEARCHING, SICK, WORKING } from '../state/seat-states.ts'

/** One seat, nothing about to happen. */
const quiet = {
  seatState: WORKING,
  leavingHazard: 0,
  sicknessHazard: 0,
  leavingThreshold: 1,
  sicknessThreshold: 1,
  searchThreshold: 1,
}

/** One day without anybody’s vacation: nobody’s begins where the lever stands at 0. */
const day = (world: World, on = 1) => {
  runEvents(world, on)
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
  const world = worldOf({ clinicians: vacant, ofRole: { searchDays: 4 } })
  for (let days = 1; days < 4; days++) day(world)
  expect(world.clinicians.seatState[0]).toBe(SEARCHING)
  day(world)
  expect(world.clinicians.seatState[0]).toBe(ARRIVING)
})

test('the time to hire is longer or shorter for everybody by the lever', () => {
  const daysAt = (timeToHire: number) => {
    const world = worldOf({ clinicians: vacant, inputs: { timeToHire }, ofRole: { searchDays: 4 } })
    let days = 0
    for (; world.clinicians.seatState[0] === SEARCHING; days++) day(world)
    return days
  }
  expect([daysAt(-0.5), daysAt(0), daysAt(1)]).toEqual([2, 4, 8])
})

test('every role is searched for and starts in its own time', () => {
  const world = worldOf({
    posts: [[1, 1, 1, 1]],
    clinicians: vacant,
    groups: { fundedAtStart: 1 },
    ofRole: { searchDays: [4, 2, 2, 1], credentialingDays: [3, 2, 1, 1] },
  })
  const firstDay = [0, 0, 0, 0]
  for (let days = 1; days <= 10; days++) {
    day(world)
    for (let i = 0; i < 4; i++) if (world.clinicians.employed[i] === 1) firstDay[i] ||= days
  }
  expect(firstDay).toEqual([7, 4, 3, 2])
})

test('a freeze stops the search', () => {
  const world = worldOf({
    clinicians: vacant,
    inputs: { hiringFreeze: 1 },
    ofRole: { searchDays: 4 },
  })
  for (let days = 0; days < 100; days++) day(world)
  expect(world.clinicians.seatState[0]).toBe(SEARCHING)
  expect(world.clinicians.searchExposure[0]).toBe(0)
})

test('whoever signed starts after credentialing, new to the post', () => {
  const world = worldOf({
    clinicians: { ...vacant, person: 1, searchExposure: 1 },
    ofRole: { searchDays: 4, credentialingDays: 3 },
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
    parameters: { credentialingDaysPhysician: 0, searchDaysPhysician: 20 },
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
    groups: { fundedAtStart: [2, 0, 0, 0] },
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
    groups: { fundedAtStart: [4, 0, 0, 0] },
    inputs: { posts: -0.5 },
  })
  day(world)
  expect(posts(world, WORKING)).toBe(3)
  expect(posts(world, CLOSED)).toBe(1)
})

test('each role has a lever of its own for its posts', () => {
  for (const [role, name] of postLevers.entries()) {
    const world = worldOf({
      posts: [[4, 4, 4, 4]],
      clinicians: {
        ...quiet,
        seatState: [0, 1, 2, 3].flatMap(() => [WORKING, WORKING, CLOSED, CLOSED]),
        searchThreshold: 99,
      },
      groups: { fundedAtStart: 2 },
      inputs: { [name]: 1 },
    })
    day(world)
    const opened = [0, 1, 2, 3].map(
      own =>
        world.clinicians.seatState.slice(own * 4, own * 4 + 4).filter(state => state === SEARCHING)
          .length,
    )
    expect(opened).toEqual([0, 1, 2, 3].map(own => (own === role ? 2 : 0)))
  }
})

test('replacing a leaver costs what the role costs to replace, on the day after only', () => {
  const world = worldOf({
    posts: [[1, 1, 1, 1]],
    clinicians: { ...quiet, leavingHazard: [1, 0, 1, 0], searchThreshold: 99 },
    groups: { fundedAtStart: 1 },
    ofRole: { replacementCost: [5000, 400, 30, 2] },
  })
  day(world)
  expect(world.organisations.replacementBill[0]).toBe(5030)
  expect(world.organisations.leaversToday[0]).toBe(2)
  day(world)
  expect(world.organisations.replacementBill[0]).toBe(0)
})

test('a departure takes as many as it says, on its day, from its clinic', () => {
  const run = runOf({
    departures: [{ day: 9, clinic: 2, role: PHYSICIAN, count: 2 }],
    parameters: nobodyMissing,
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

test('a departure takes people of its role only', () => {
  for (let role = 0; role < ROLES; role++) {
    const run = runOf({
      departures: [{ day: 0, clinic: 1, role, count: 1 }],
      parameters: nobodyMissing,
    })
    const world = initialise(run, 0, 2, 1)
    runDepartures(world, run, 0)
    const { groups, groupStart } = world.layout
    const missing = Array.from({ length: groups }, (_, g) =>
      world.clinicians.employed
        .slice(groupStart[g], groupStart[g + 1])
        .reduce((left, held) => left + 1 - held, 0),
    )
    expect(missing.flatMap((left, g) => (left === 0 ? [] : [[g % (4 * ROLES), left]]))).toEqual([
      [ROLES + role, 1],
      [ROLES + role, 1],
    ])
  }
})

test('a departure of more than there are empties the clinic of that role', () => {
  const run = runOf({ departures: [{ day: 0, clinic: 0, role: SUPPORT, count: 99 }] })
  const world = initialise(run, 0, 1, 1)
  const [start, end] = [world.layout.groupStart[SUPPORT], world.layout.groupStart[SUPPORT + 1]]
  const before = world.clinicians.employed.slice()
  runDepartures(world, run, 0)
  expect(world.organisations.leavers[0]).toBe(
    before.slice(start, end).filter(held => held === 1).length,
  )
  expect(Math.max(...world.clinicians.employed.slice(start, end))).toBe(0)
  expect(world.clinicians.employed.slice(0, start)).toEqual(before.slice(0, start))
})

test('levers are read on the day, so that a freeze that ends lets searches go on', () => {
  const run = runOf({ inputs: [changed('hiringFreeze', 1, { until: 5 })] })
  const world = initialise(run, 0, 1, 1)
  expect(Math.min(...world.inputs.hiringFreeze)).toBe(1)
  setInputs(world, run, 5)
  expect(Math.max(...world.inputs.hiringFreeze)).toBe(0)
})

/** Two clinics of physicians: two people and two free posts. */
const twoClinics = (given: Record<string, readonly number[]> = {}) =>
  worldOf({
    posts: [2, 2],
    clinicians: {
      ...quiet,
      cutThreshold: 9,
      transferThreshold: 1,
      seatState: [WORKING, WORKING, SEARCHING, SEARCHING],
      employed: [1, 1, 0, 0],
      present: [1, 1, 0, 0],
      searchThreshold: 99,
      transferHazard: [1, 0, 0, 0],
      ...given,
    },
    groups: { fundedAtStart: [2, 0, 0, 0, 2, 0, 0, 0] },
    inputs: { vacation: 0 },
  })

test('whoever asks for a move goes to a free post elsewhere, with key, states and luck', () => {
  const world = twoClinics({
    exhaustion: [41, 20, 0, 0],
    tenure: [100, 50, 0, 0],
    leavingThreshold: [7, 8, 9, 9],
    person: [3, 0, 0, 0],
    occupants: [3, 0, 5, 5],
  })
  day(world)
  const { clinicians, organisations, clinics, groups } = world
  expect([...clinicians.seatState]).toEqual([SEARCHING, WORKING, WORKING, SEARCHING])
  expect([...clinicians.employed]).toEqual([0, 1, 1, 0])
  expect([clinicians.home[2], clinicians.person[2]]).toEqual([0, 3])
  expect([clinicians.exhaustion[2], clinicians.leavingThreshold[2]]).toEqual([41, 7])
  // a day is a day, wherever the new seat stands
  expect(clinicians.tenure[2]).toBe(101)
  expect(clinicians.transfers[2]).toBe(1)
  expect(clinicians.transferExposure[2]).toBe(0)
  // nobody has left the organisation, and the next to be hired into the old seat is somebody else
  expect(organisations.leavers[0]).toBe(0)
  expect(clinics.leftToday[0]).toBe(0)
  expect([...clinicians.occupants]).toEqual([4, 0, 5, 5])
  expect([groups.vacantCount[0], groups.vacantCount[ROLES]]).toEqual([1, 1])
})

test('where no post is free nobody moves, and the wish begins anew', () => {
  const world = twoClinics({
    seatState: [WORKING, WORKING, WORKING, CLOSED],
    employed: [1, 1, 1, 0],
    present: [1, 1, 1, 0],
  })
  day(world)
  expect([...world.clinicians.employed]).toEqual([1, 1, 1, 0])
  expect(world.clinicians.transfers[0]).toBe(0)
  expect(world.clinicians.transferExposure[0]).toBe(0)
})

test('a post that somebody has moved into is taken, and the one they left is free, on the same day', () => {
  const world = twoClinics({
    seatState: [WORKING, WORKING, SEARCHING, WORKING],
    employed: [1, 1, 0, 1],
    present: [1, 1, 0, 1],
    person: [0, 1, 0, 2],
    transferHazard: [1, 1, 0, 1],
  })
  day(world)
  const { clinicians } = world
  // the first takes the free post, the second finds none, the last takes what the first left
  expect([...clinicians.seatState]).toEqual([WORKING, WORKING, WORKING, SEARCHING])
  expect([...clinicians.person].slice(0, 3)).toEqual([2, 1, 0])
  expect([...clinicians.transfers].slice(0, 3)).toEqual([1, 0, 1])
})

test('nobody moves into a post of another role', () => {
  const world = worldOf({
    posts: [
      [1, 1, 0, 0],
      [0, 0, 1, 0],
    ],
    clinicians: {
      ...quiet,
      seatState: [WORKING, SEARCHING, SEARCHING],
      employed: [1, 0, 0],
      present: [1, 0, 0],
      searchThreshold: 99,
      transferHazard: 99,
    },
    groups: { fundedAtStart: [1, 1, 0, 0, 0, 0, 1, 0] },
    inputs: { vacation: 0 },
  })
  day(world)
  expect([...world.clinicians.employed]).toEqual([1, 0, 0])
})

test('who wants to move chooses for themselves: not all go to one clinic', () => {
  const places = new Set<number>()
  const run = runOf({
    clinics: ['one', 'two', 'three', 'four'].map((name, k) =>
      clinicOf(name, 6, { posts: [k === 0 ? 12 : 1, 0, 0, 0], seats: [12, 0, 0, 0] }),
    ),
    parameters: nobodyMissing,
    inputs: [changed('vacation', -28), changed('posts', 1, { clinics: [1, 2, 3] })],
  })
  const world = initialise(run, 0, 1, 1)
  const { clinicians, layout, groups } = world
  for (const g of [1, 2, 3]) groups.fundedAtStart[g * ROLES] = 12
  day(world)
  clinicians.transferExposure.set(Array.from({ length: 12 }, () => 99))
  day(world, 2)
  for (let i = 12; i < layout.seats; i++)
    if (clinicians.employed[i] === 1 && clinicians.transfers[i] === 1)
      places.add(layout.seatStart.findIndex(start => start > i) - 1)
  expect(places.size).toBeGreaterThan(1)
})

test('each cut takes its part of full time, and a new threshold', () => {
  const world = worldOf({
    clinicians: { ...quiet, fte: 1, cutHazard: 0.5, cutThreshold: 1, cuts: 0 },
    parameters: { cutStep: 0.2 },
    inputs: { vacation: 0 },
  })
  day(world)
  expect(world.clinicians.fte[0]).toBe(1)
  day(world)
  expect(world.clinicians.fte[0]).toBeCloseTo(0.8, 12)
  expect(world.clinicians.cuts[0]).toBe(1)
  expect(world.clinicians.cutExposure[0]).toBe(0)
  expect(world.clinicians.cutThreshold[0]).not.toBe(1)
})

test('the stated share of spells is worked through', () => {
  const people = 4000
  const world = worldOf({
    posts: [people],
    clinicians: { ...quiet, sicknessHazard: 1 },
    groups: { fundedAtStart: [people, 0, 0, 0] },
    parameters: { presenteeism: 0.4, sickDays: 1000 },
    inputs: { vacation: 0 },
  })
  day(world)
  const { ill, present, seatState } = world.clinicians
  expect(Math.min(...ill)).toBe(1)
  const atWork = present.filter(here => here === 1).length
  expect(seatState.filter(state => state === SICK)).toHaveLength(people - atWork)
  expect(Math.abs(atWork / people - 0.4)).toBeLessThan(4 * Math.sqrt((0.4 * 0.6) / people))
})

test('those who work while ill are well again after as many days as they would have been away', () => {
  const spell = (presenteeism: number) => {
    const world = worldOf({
      clinicians: { ...quiet, sicknessHazard: 1, person: 0, spells: 0 },
      parameters: { presenteeism, sickDays: 20 },
      inputs: { vacation: 0 },
    })
    day(world)
    const there = world.clinicians.present[0]
    world.clinicians.sicknessHazard[0] = 0
    let days = 0
    for (; world.clinicians.ill[0] === 1; days++) day(world)
    return { days, there }
  }
  expect(spell(1).there).toBe(1)
  expect(spell(0).there).toBe(0)
  expect(spell(1).days).toBe(spell(0).days)
})

test('an exchange lets as many of each clinic change places, and makes or loses nobody', () => {
  const run = runOf({
    exchanges: [{ day: 9, clinics: [1, 3], count: 2 }],
    parameters: nobodyMissing,
  })
  const world = initialise(run, 0, 2, 1)
  const { clinicians, layout } = world
  const heads = clinicians.employed.slice()
  const keys = () =>
    [...clinicians.home.keys()].map(
      i => `${i >= layout.seatsPerOrganisation} ${clinicians.home[i]}`,
    )
  const before = keys()
  runDepartures(world, run, 8)
  expect(keys()).toEqual(before)
  runDepartures(world, run, 9)
  expect(clinicians.employed).toEqual(heads)
  expect(keys().sort()).toEqual([...before].sort())
  const moved = [...keys().entries()].filter(([i, key]) => key !== before[i]).map(([i]) => i)
  const from = (c: number) =>
    moved.filter(i => i >= layout.groupStart[c * ROLES] && i < layout.groupStart[c * ROLES + 1])
  // physicians of the two clinics of both organisations
  for (const c of [1, 3, 5, 7]) expect(from(c)).toHaveLength(2)
  expect(moved).toHaveLength(8)
  for (const i of moved) expect(clinicians.transfers[i]).toBe(1)
})

test('no more change places than the smaller clinic has', () => {
  const run = runOf({
    exchanges: [{ day: 0, clinics: [0, 3], count: 99 }],
    parameters: nobodyMissing,
  })
  const world = initialise(run, 0, 1, 1)
  runDepartures(world, run, 0)
  expect(world.clinicians.transfers.reduce((sum, moves) => sum + moves, 0)).toBe(6)
})

/** Six posts for physicians, four of them funded and held; the work needs half as many again. */
const shortStaffed = (staffToWork: number, workPressure: number) => {
  const world = worldOf({
    posts: [6],
    clinicians: {
      ...quiet,
      seatState: [WORKING, WORKING, WORKING, WORKING, CLOSED, CLOSED],
      employed: [1, 1, 1, 1, 0, 0],
      searchThreshold: 99,
    },
    groups: { fundedAtStart: [4, 0, 0, 0], employedCount: [4, 0, 0, 0], workPressure },
    inputs: { staffToWork, vacation: 0 },
    parameters: { staffedPressure: 1 },
  })
  day(world, 91)
  return world
}

test('reviews open the posts that the work needs, by how far one staffs to it', () => {
  expect(posts(shortStaffed(0, 1.25), SEARCHING)).toBe(0)
  expect(posts(shortStaffed(1, 1.25), SEARCHING)).toBe(1)
  expect(shortStaffed(1, 1.25).groups.addedPosts[0]).toBe(1)
  expect(posts(shortStaffed(0.5, 1.5), SEARCHING)).toBe(1)
  expect(posts(shortStaffed(1, 1.5), SEARCHING)).toBe(2)
  // where there is less work than staff nobody is dismissed and no post closed
  expect(posts(shortStaffed(1, 0.5), WORKING)).toBe(4)
  expect(shortStaffed(1, 0.5).groups.addedPosts[0]).toBe(0)
})

test('reviews never open more posts than there are seats', () => {
  const world = shortStaffed(1, 100)
  expect(posts(world, SEARCHING)).toBe(2)
  expect(posts(world, WORKING)).toBe(4)
})

test('between reviews posts stay as they are', () => {
  const world = shortStaffed(1, 1.5)
  world.groups.workPressure.fill(0.1)
  for (let on = 92; on < 182; on++) day(world, on)
  expect(posts(world, SEARCHING)).toBe(2)
  day(world, 182)
  expect(posts(world, SEARCHING)).toBe(0)
})
