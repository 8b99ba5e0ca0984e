import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { cuttableLoops } from '../loops/named-loops.ts'
import { clinicOf, runOf } from '../mechanisms/test-run.ts'
import { copyClockwork } from '../model/branch.ts'
import { runDepartures } from '../model/departures.ts'
import { costRows, initialise } from '../model/initialise.ts'
import { schedule, scheduleOf } from '../model/schedule.ts'
import { simulate } from '../model/simulate.ts'
import { evaluateDay, setGoing, step, wind, type Clockwork } from '../model/step.ts'
import { KeyedRandom } from '../numerics/random.ts'
import { BY_ROLE, plainPasses, type Passes } from '../passes/passes.ts'
import { ROLES } from '../parameters/roles.ts'
import { seatStates } from '../state/seat-states.ts'
import { TALLIED } from '../state/tallies.ts'
import type { World } from '../state/world.ts'
import { machineOf, type Machine } from './machine.ts'

// Translated mechanisms do what the written ones do, down to the last bit.

// an odd number of people in each group, so that loops over pairs have one left over
const run = runOf({
  days: 420,
  clinics: [
    clinicOf('one', 3, { posts: [3, 1, 2, 5] }),
    clinicOf('alone', 1, { posts: [1, 0, 0, 0] }),
    clinicOf('ward', 1, { posts: [1, 1, 7, 3], ward: true }),
  ],
})

const movingLevels = ['clinicians', 'groups', 'clinics', 'organisations'] as const
const allLevels = [...movingLevels, 'inputs', 'parameters', 'rates', 'ofRole', 'roleRates'] as const

const columnsOf = (world: World, levels: readonly (typeof allLevels)[number][]) =>
  levels.flatMap(level =>
    Object.entries(world[level] as Readonly<Record<string, Float64Array>>).map(
      ([name, column]) => [`${level}.${name}`, column] as const,
    ),
  )

/** Every column as text that tells −0 from 0; one NaN is like another. */
const bitsOf = (world: World): Readonly<Record<string, string>> =>
  Object.fromEntries(
    columnsOf(world, movingLevels).map(([name, column]) => [
      name,
      Array.from(column, value => (Object.is(value, -0) ? '-0' : String(value))).join(' '),
    ]),
  )

/** Amounts that are usual, and those at which branches part. */
const amountOf = (random: KeyedRandom, stream: number, i: number): number => {
  const kind = random.uniform(stream, 0, i, 0)
  const amount = random.uniform(stream, 1, i, 0)
  if (kind < 0.15) return 0
  if (kind < 0.3) return 1
  if (kind < 0.35) return -amount
  if (kind < 0.4) return amount * 1e9
  return kind < 0.6 ? amount * 50 : amount
}

/** The same wild world for the same seed. */
const wildWorld = (seed: string): World => {
  const random = KeyedRandom.fromSeed(seed)
  const world = initialise(run, 0, 2, 1)
  columnsOf(world, allLevels).forEach(([, column], k) => {
    for (let i = 0; i < column.length; i++) column[i] = amountOf(random, k, i)
  })
  cuttableLoops.forEach((loop, k) => {
    world.cuts[loop] = random.uniform(9_999, k, 0, 0) < 0.3 ? 1 : 0
  })
  return { ...world, leverCosts: costRows(world.inputs) }
}

const machineFor = (world: World): Machine => {
  const machine = machineOf(world)
  if (machine === null) throw new Error('this machine has no WebAssembly')
  return machine
}

/** Does what one mechanism does. */
const evaluateIn = (machine: Machine, name: string): void => {
  machine.arrange({ schedule: [name], flows: [], leverCosts: costRows(machine.world.inputs) })
  machine.evaluate()
}

test('every mechanism does the same to any world, translated or as it is written', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 8 }), seed => {
      const written = wildWorld(seed)
      const other = wildWorld(seed)
      const machine = machineFor(other)
      expect(bitsOf(machine.world)).toEqual(bitsOf(written))
      for (const mechanism of schedule) {
        mechanism.evaluate(written)
        evaluateIn(machine, mechanism.name)
        expect(bitsOf(machine.world), mechanism.name).toEqual(bitsOf(written))
      }
    }),
    { numRuns: 15 },
  )
})

test('a mechanism that is not translated is asked for by nobody', () => {
  const machine = machineFor(initialise(run, 0, 1, 1))
  expect(() => evaluateIn(machine, 'weather')).toThrow('not translated: weather')
})

/** Seats in any state, on which anything may happen. */
const wildSeats = (seed: string): World => {
  const world = wildWorld(seed)
  const random = KeyedRandom.fromSeed(seed)
  const { home, seatState } = world.clinicians
  for (let i = 0; i < seatState.length; i++) {
    seatState[i] = Math.floor(random.uniform(1, 0, i, 0) * seatStates.length)
    home[i] = Math.floor(random.uniform(2, 0, i, 0) * world.layout.seatsPerOrganisation)
  }
  return world
}

/** Goes through all seats and groups, whatever happens on them. */
const passThrough = (world: World, { nextEvent, nextUnfunded, tally }: Passes, day: number) => {
  const events: number[] = []
  const groups: number[] = []
  const { groupStart } = world.layout
  let g = 0
  for (let i = nextEvent(0, 0, day, -1); i >= 0; i = nextEvent(g, i + 1, day, i + 1)) {
    events.push(i)
    while (groupStart[g + 1] <= i) g++
  }
  for (let next = nextUnfunded(0); next >= 0; next = nextUnfunded(next + 1)) groups.push(next)
  const perOrganisation = world.layout.clinicsPerOrganisation * ROLES
  const { sums } = world.tallies
  tally(perOrganisation, 2 * perOrganisation, BY_ROLE)
  tally(2, 6, sums.length / TALLIED - 1)
  return { events, groups, sums: [...sums] }
}

test('every pass does the same to any seats, translated or as it is written', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 8 }),
      fc.integer({ min: 0, max: 2_000 }),
      (seed, day) => {
        const written = wildSeats(seed)
        const { world, passes } = machineFor(wildSeats(seed))
        const found = passThrough(written, plainPasses(written), day)
        expect(passThrough(world, passes, day)).toEqual(found)
        expect(bitsOf(world)).toEqual(bitsOf(written))
      },
    ),
    { numRuns: 30 },
  )
})

const days = (clockwork: Clockwork, from: number, to: number): void => {
  for (let day = from; day < to; day++) {
    evaluateDay(clockwork, day)
    step(clockwork, day)
    runDepartures(clockwork.world, clockwork.run, day)
  }
}

const withChanges = runOf({
  ...run,
  inputs: (['wellness', 'redesign', 'scribes', 'peerGroups', 'callNights'] as const).map(
    (input, k) => ({ input, change: 0.5, from: 20 * k, ramp: 10, until: 300, clinics: [0, 1, 2] }),
  ),
  cuts: cuttableLoops.map((loop, k) => ({ loop, from: 40 + 5 * k })),
})

/** A clockwork whose mechanisms run as they are written. */
const asWritten = (): Clockwork =>
  setGoing(initialise(withChanges, 0, 3, 1), withChanges, scheduleOf(withChanges))

describe('a run with levers and cut loops', () => {
  test('goes the same way', () => {
    const written = asWritten()
    const translated = wind(withChanges, 0, 3, 1)
    expect(translated.machine).not.toBeNull()
    for (let day = 0; day < 400; day += 40) {
      days(written, day, day + 40)
      days(translated, day, day + 40)
      expect(bitsOf(translated.world), `day ${day + 40}`).toEqual(bitsOf(written.world))
      expect({ ...translated.world.cuts }).toEqual(written.world.cuts)
    }
  })

  test('goes on the same way from a copy, which has a memory of its own', () => {
    const written = asWritten()
    const first = wind(withChanges, 0, 3, 1)
    days(written, 0, 90)
    days(first, 0, 90)
    const copy = copyClockwork(first)
    days(first, 90, 200)
    days(copy, 90, 150)
    days(written, 90, 150)
    expect(bitsOf(copy.world)).toEqual(bitsOf(written.world))
    days(written, 150, 200)
    expect(bitsOf(first.world)).toEqual(bitsOf(written.world))
  })

  test('is not disturbed by what lay in the memory before', () => {
    const once = simulate(withChanges, { first: 0, count: 2 })
    simulate(run, { first: 5, count: 2 })
    expect(simulate(withChanges, { first: 0, count: 2 })).toEqual(once)
  })
})

describe('where mechanisms cannot run translated', () => {
  afterEach(() => {
    vi.doUnmock('./web-assembly.ts')
    vi.resetModules()
  })

  /** Takes the place of a constructor. */
  const refusing = (why: string) =>
    function refuse() {
      throw new RangeError(why)
    }
  const refusals = {
    'there is no WebAssembly': undefined,
    'a policy forbids it': { Module: refusing('refused to compile') },
    'there is no memory in one piece': {
      Module: Object,
      Memory: refusing('could not allocate memory'),
    },
  }
  test.for(Object.keys(refusals) as (keyof typeof refusals)[])(
    '%s, a run has the same numbers',
    async why => {
      const translated = simulate(withChanges, { first: 0, count: 2 })
      vi.resetModules()
      vi.doMock('./web-assembly.ts', () => ({ webAssembly: refusals[why] }))
      const other = await import('../model/simulate.ts')
      const { wind: windPlain } = await import('../model/step.ts')
      expect(windPlain(withChanges, 0, 1, 1).machine).toBeNull()
      expect(other.simulate(withChanges, { first: 0, count: 2 })).toEqual(translated)
    },
  )
})
