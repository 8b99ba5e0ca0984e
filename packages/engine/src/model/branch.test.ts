import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { leverNames, levers } from '../levers/index.ts'
import { cuttableLoops } from '../loops/named-loops.ts'
import { changed, clinicOf, runOf } from '../mechanisms/test-run.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import type { World } from '../state/world.ts'
import { advance } from './advance.ts'
import { changeCourse, copyClockwork, copyWorld, restoreWorld } from './branch.ts'
import { evaluateDay, wind } from './step.ts'

const DAYS = 150
const COUNT = 2

/** Two small clinics with any policies, surges, departures and cuts. */
const anyRun: fc.Arbitrary<CompiledRun> = fc
  .record({
    seed: fc.string(),
    physicians: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })),
    moves: fc.array(
      fc.tuple(
        fc.constantFrom(...leverNames),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat({ max: DAYS }),
      ),
      { maxLength: 6 },
    ),
    surge: fc.double({ min: -0.9, max: 2, noNaN: true }),
    departures: fc.array(fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 3 }), fc.nat(DAYS)), {
      maxLength: 2,
    }),
    cuts: fc.uniqueArray(
      fc.record({ loop: fc.constantFrom(...cuttableLoops), from: fc.nat({ max: DAYS }) }),
      { selector: ({ loop }) => loop, maxLength: 3 },
    ),
  })
  .map(({ seed, physicians, moves, surge, departures, cuts }) =>
    runOf({
      seed,
      days: DAYS,
      clinics: physicians.map((own, k) => clinicOf(`clinic ${k}`, own)),
      parameters: { quitRatePhysician: 0.5, quitRateNurse: 0.5, transferRate: 2 },
      inputs: [
        ...moves.map(([name, share, from]) => {
          const { range, default: usual } = levers[name]
          const change = range[0] + share * (range[1] - range[0]) - usual
          return changed(name, change, { from, ramp: 20, clinics: [0, 1] })
        }),
        changed('surge', surge, { from: 30, ramp: 7, until: 60, clinics: [1] }),
      ],
      departures: departures.map(([clinic, role, day]) => ({ day, clinic, role, count: 1 })),
      exchanges: [{ day: 70, clinics: [0, 1], count: 1 }],
      cuts,
    }),
  )

/** All that moves in a world. */
const moving = ({ clinicians, groups, clinics, organisations, inputs, cuts }: World) =>
  structuredClone({ clinicians, groups, clinics, organisations, inputs, cuts })

test('a run that is copied on any day goes on with the bits of one that never was', () => {
  fc.assert(
    fc.property(anyRun, fc.nat({ max: DAYS - 1 }), (run, day) => {
      const straight = wind(run, 5, COUNT, 1)
      advance(straight, 0, DAYS)
      const end = moving(straight.world)

      const trunk = wind(run, 5, COUNT, 1)
      advance(trunk, 0, day)
      const kept = copyWorld(trunk.world)
      const branch = copyClockwork(trunk)
      advance(branch, day, DAYS)
      expect(moving(branch.world)).toEqual(end)

      // the branch takes nothing from the trunk, and can be taken again and again
      expect(moving(trunk.world)).toEqual(moving(kept))
      for (let again = 0; again < 2; again++) {
        restoreWorld(branch.world, kept)
        advance(changeCourse(branch, run, day), day, DAYS)
        expect(moving(branch.world)).toEqual(end)
      }
      advance(trunk, day, DAYS)
      expect(moving(trunk.world)).toEqual(end)
    }),
    { seed: 20260105, numRuns: 25 },
  )
})

test('looking at a morning first changes nothing', () => {
  const run = runOf({ days: 100, cuts: [{ loop: 'contagion', from: 50 }] })
  const [straight, looked] = [wind(run, 0, 1, 1), wind(run, 0, 1, 1)]
  advance(straight, 0, 100)
  advance(looked, 0, 50)
  evaluateDay(looked, 50)
  advance(looked, 50, 100)
  expect(moving(looked.world)).toEqual(moving(straight.world))
})

test('nothing that moves is left out of a copy, and nothing of it is shared', () => {
  const world = wind(runOf(), 0, 1, 1).world
  const copy = copyWorld(world)
  const before = moving(world)
  for (const level of ['clinicians', 'groups', 'clinics', 'organisations', 'inputs'] as const)
    for (const column of Object.values<Float64Array>(copy[level])) column.fill(NaN)
  for (const loop of cuttableLoops) copy.cuts[loop] = 1
  expect(moving(world)).toEqual(before)
  restoreWorld(copy, world)
  expect(moving(copy)).toEqual(before)
  // what levers cost is read from the copy’s own inputs
  const { leverCosts, inputs, ...others } = copy
  const own: ReadonlySet<Float64Array> = new Set(Object.values(inputs))
  expect(leverCosts.length).toBeGreaterThan(0)
  expect(leverCosts.every(({ input }) => own.has(input))).toBe(true)
  // every other part is either copied above or the same for good
  expect(Object.keys(others).sort()).toEqual([
    'chance',
    'clinicians',
    'clinics',
    'cuts',
    'dt',
    'groups',
    'layout',
    'ofRole',
    'organisations',
    'ownDays',
    'parameters',
    'rates',
    'roleRates',
    // sums that are made anew whenever they are read
    'tallies',
  ])
})

test('a run that changes course in the middle is the run that had that course to come', () => {
  const plain = runOf({ days: 200 })
  const other = {
    ...plain,
    inputs: [changed('scribes', 1, { from: 80 })],
    cuts: [{ loop: 'voice', from: 80 }] as const,
  }
  const straight = wind(other, 0, COUNT, 1)
  advance(straight, 0, 200)
  const branch = wind(plain, 0, COUNT, 1)
  advance(branch, 0, 80)
  advance(changeCourse(branch, other, 80), 80, 200)
  expect(moving(branch.world)).toEqual(moving(straight.world))
})
