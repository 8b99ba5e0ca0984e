import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { runDepartures } from '../packages/engine/src/model/events.ts'
import { SICK, WORKING, seatStates } from '../packages/engine/src/model/seat-states.ts'
import { evaluateDay, step, wind, type Clockwork } from '../packages/engine/src/model/step.ts'
import { changed, clinicOf, runOf } from '../packages/engine/src/mechanisms/test-world.ts'
import { levers, leverNames, type LeverName } from '../packages/engine/src/levers/index.ts'
import { defaultParameters, parameterNames } from '../packages/engine/src/parameters/index.ts'
import type { CompiledRun } from '../packages/engine/src/scenario/compiled-run.ts'
import { clinicStocks } from '../packages/engine/src/state/clinic-columns.ts'
import { organisationStocks } from '../packages/engine/src/state/organisation-columns.ts'
import type { World } from '../packages/engine/src/state/world.ts'

const DAYS = 250
const REPLICATES = 2

const clinic = fc.record({
  posts: fc.integer({ min: 1, max: 6 }),
  spare: fc.integer({ min: 0, max: 3 }),
  panelEach: fc.integer({ min: 0, max: 6000 }),
  leadership: fc.integer({ min: 12, max: 60 }),
})

const leverChange = fc
  .tuple(fc.constantFrom(...leverNames), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([name, at]): readonly [LeverName, number] => {
    const { range, default: usual } = levers[name]
    return [name, range[0] + (range[1] - range[0]) * at - usual]
  })

/** Any organisation, parameters anywhere in their ranges, any policies, surges and departures. */
const anyRun: fc.Arbitrary<CompiledRun> = fc
  .record({
    seed: fc.string(),
    startWeekday: fc.integer({ min: 0, max: 6 }),
    clinics: fc.array(clinic, { minLength: 1, maxLength: 4 }),
    parameters: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: parameterNames.length,
      maxLength: parameterNames.length,
    }),
    moves: fc.array(fc.tuple(leverChange, fc.integer({ min: 0, max: 120 })), { maxLength: 6 }),
    surge: fc.double({ min: -1, max: 2, noNaN: true }),
    departures: fc.array(
      fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 8 }), fc.nat({ max: DAYS - 1 })),
      { maxLength: 3 },
    ),
  })
  .map(({ seed, startWeekday, clinics, parameters, moves, surge, departures }) => {
    const everywhere = clinics.map((_, k) => k)
    return runOf({
      seed,
      startWeekday,
      days: DAYS,
      clinics: clinics.map(({ posts, spare, panelEach, leadership }, k) =>
        clinicOf(`clinic ${k}`, posts, {
          seats: posts + spare,
          panel: posts * panelEach,
          leadership,
        }),
      ),
      parameters: Object.fromEntries(
        parameterNames.map((name, k) => {
          const [low, high] = defaultParameters[name].range
          return [name, low + (high - low) * (parameters[k] ?? 0)]
        }),
      ),
      inputs: [
        ...moves.map(([[name, change], from]) =>
          changed(name, change, { from, ramp: 14, clinics: everywhere }),
        ),
        changed('surge', surge, { from: 30, ramp: 7, until: 60, clinics: everywhere }),
      ],
      departures: departures.map(([k, count, day]) => ({
        day,
        clinic: k % clinics.length,
        count,
      })),
    })
  })

const overAnyRun = (check: (clockwork: Clockwork, run: CompiledRun) => void): void =>
  fc.assert(
    fc.property(anyRun, run => check(wind(run, 0, REPLICATES, 1), run)),
    { seed: 20250106, numRuns: 25 },
  )

const total = (column: Float64Array): number => column.reduce((sum, value) => sum + value, 0)

const countOf = (world: World, state: number): number =>
  world.clinicians.seatState.filter(value => value === state).length

const headcount = (world: World): number => total(world.clinicians.employed)

/** Every seat is in exactly one state, which says who is employed and who is at work. */
const seatsAreWhole = (world: World): boolean =>
  world.clinicians.seatState.every(
    (state, i) =>
      seatStates[state] !== undefined &&
      world.clinicians.employed[i] === (state === WORKING || state === SICK ? 1 : 0) &&
      world.clinicians.present[i] === (state === WORKING ? 1 : 0),
  )

test('people are neither made nor lost: the head-count changes by arrivals and leavers', () => {
  let came = 0
  let went = 0
  overAnyRun((clockwork, run) => {
    const { world } = clockwork
    const { seatState } = world.clinicians
    for (let day = 0; day < DAYS; day++) {
      evaluateDay(clockwork, day)
      const before = headcount(world)
      const leftBefore = total(world.organisations.leavers)
      const states = seatState.slice()
      step(clockwork)
      const arrivals = seatState.filter(
        (state, i) => seatStates[state] === 'working' && seatStates[states[i]] === 'arriving',
      ).length
      runDepartures(world, run, day)
      const left = total(world.organisations.leavers) - leftBefore
      expect(headcount(world) - before).toBe(arrivals - left)
      expect(total(world.organisations.leaversToday)).toBe(left)
      expect(seatsAreWhole(world)).toBe(true)
      came += arrivals
      went += left
    }
  })
  // both happened, or nothing was tested
  expect(Math.min(came, went)).toBeGreaterThan(10)
})

test('seats are neither made nor lost, and whoever leaves one is followed by somebody else', () => {
  overAnyRun((clockwork, run) => {
    const { world } = clockwork
    const { seatState, person, employed } = world.clinicians
    const seats = run.clinics.reduce((sum, { seats: own }) => sum + own, 0) * REPLICATES
    expect(seatState).toHaveLength(seats)
    for (let day = 0; day < DAYS; day++) {
      const held = employed.slice()
      const holder = person.slice()
      evaluateDay(clockwork, day)
      step(clockwork)
      runDepartures(world, run, day)
      const inStates = seatStates.map((_, state) => countOf(world, state))
      expect(inStates.reduce((sum, count) => sum + count, 0)).toBe(seats)
      const wrong = person.filter((who, i) => {
        const left = held[i] === 1 && employed[i] === 0
        return left ? who !== holder[i] + 1 : who < holder[i]
      })
      expect(wrong).toHaveLength(0)
    }
  })
})

test('visits are neither made nor lost: the backlog changes by requests, returns, completions and giving up', () => {
  overAnyRun((clockwork, run) => {
    const { world } = clockwork
    const { backlog, requests, returns, completions, givingUp } = world.clinics
    let asked = total(backlog)
    for (let day = 0; day < DAYS; day++) {
      evaluateDay(clockwork, day)
      asked += total(requests) + total(returns) - total(completions) - total(givingUp)
      step(clockwork)
      runDepartures(world, run, day)
      expect(backlog.every(waiting => waiting >= -1e-9)).toBe(true)
    }
    expect(Math.abs(total(backlog) - asked)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(asked)))
    expect([...clinicStocks.backlog.inflows, ...clinicStocks.backlog.outflows]).toEqual([
      'requests',
      'returns',
      'completions',
      'givingUp',
    ])
  })
})

test('money is neither made nor lost: the net cost is the sum of what each kind has cost', () => {
  overAnyRun((clockwork, run) => {
    const { world } = clockwork
    const { organisations, parameters } = world
    let spent = 0
    let replaced = 0
    for (let day = 0; day < DAYS; day++) {
      evaluateDay(clockwork, day)
      for (const [name, column] of Object.entries(organisations))
        if (organisationStocks.netCost.inflows.includes(name)) spent += total(column)
      replaced += total(organisations.turnoverCost)
      step(clockwork)
      runDepartures(world, run, day)
    }
    const { netCost, leavers, leaversToday } = organisations
    expect(Math.abs(total(netCost) - spent)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(spent)))
    // everybody who left before the last day has been paid for, once
    const paidFor = leavers.map(
      (count, o) => (count - leaversToday[o]) * parameters.replacementCost[o],
    )
    expect(Math.abs(replaced - total(paidFor))).toBeLessThanOrEqual(1e-9 * (1 + replaced))
  })
})
