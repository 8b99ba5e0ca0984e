import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { runDepartures } from '../packages/engine/src/model/departures.ts'
import { emptyObservation, observe } from '../packages/engine/src/model/observe.ts'
import { seriesAt } from '../packages/engine/src/model/series/catalogue.ts'
import {
  ARRIVING,
  SEARCHING,
  SICK,
  VACATION,
  WORKING,
  seatStates,
} from '../packages/engine/src/state/seat-states.ts'
import { evaluateDay, step, wind, type Clockwork } from '../packages/engine/src/model/step.ts'
import { changed, clinicOf, runOf } from '../packages/engine/src/mechanisms/test-run.ts'
import {
  levers,
  leverNames,
  postLevers,
  type LeverName,
} from '../packages/engine/src/levers/index.ts'
import { cuttableLoops } from '../packages/engine/src/loops/named-loops.ts'
import { defaultParameters, parameterNames } from '../packages/engine/src/parameters/index.ts'
import { NURSE, PROVIDERS, ROLES } from '../packages/engine/src/parameters/roles.ts'
import { seatsOf, type CompiledRun } from '../packages/engine/src/scenario/compiled-run.ts'
import { clinicStocks } from '../packages/engine/src/state/clinic-columns.ts'
import { organisationStocks } from '../packages/engine/src/state/organisation-columns.ts'
import type { World } from '../packages/engine/src/state/world.ts'

const DAYS = 250
const REPLICATES = 2

const clinic = fc.record({
  physicians: fc.integer({ min: 1, max: 5 }),
  others: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
  spare: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }),
  panelEach: fc.integer({ min: 0, max: 6000 }),
  ward: fc.boolean(),
  leadership: fc.integer({ min: 12, max: 60 }),
})

const leverChange = fc
  .tuple(fc.constantFrom(...leverNames), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([name, at]): readonly [LeverName, number] => {
    const { range, default: usual } = levers[name]
    return [name, range[0] + (range[1] - range[0]) * at - usual]
  })

/**
 * Any organisation, parameters anywhere in their ranges, any policies, surges, departures, exchanges and
 * loops cut on any day; in some of them posts are cut, with or without those who hold them.
 */
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
      fc.tuple(
        fc.nat({ max: 3 }),
        fc.nat({ max: ROLES - 1 }),
        fc.nat({ max: 8 }),
        fc.nat({ max: DAYS - 1 }),
      ),
      { maxLength: 3 },
    ),
    exchanges: fc.array(
      fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 2 }), fc.nat({ max: 6 }), fc.nat(DAYS - 1)),
      { maxLength: 3 },
    ),
    cuts: fc.uniqueArray(
      fc.record({ loop: fc.constantFrom(...cuttableLoops), from: fc.nat({ max: DAYS }) }),
      { selector: ({ loop }) => loop, maxLength: 4 },
    ),
    restless: fc.boolean(),
    floating: fc.constantFrom(0, 0.3, 1),
    cut: fc.option(
      fc.record({
        posts: fc.double({ min: -0.8, max: -0.2, noNaN: true }),
        dismissals: fc.constantFrom(0, 1, 1),
        from: fc.nat({ max: DAYS - 1 }),
      }),
    ),
  })
  .map(({ seed, startWeekday, clinics, parameters, ...given }) => {
    const everywhere = clinics.map((_, k) => k)
    return runOf({
      seed,
      startWeekday,
      days: DAYS,
      clinics: clinics.map(({ physicians, others, spare, panelEach, ward, leadership }, k) => {
        const posts = [physicians, ...others]
        return clinicOf(`clinic ${k}`, physicians, {
          posts,
          seats: posts.map((own, role) => own + (spare[role] ?? 0)),
          // up to fifteen patients in beds for each physician
          panel: physicians * (ward ? Math.round(panelEach / 400) : panelEach),
          ward,
          leadership,
        })
      }),
      parameters: {
        ...Object.fromEntries(
          parameterNames.map((name, k) => {
            const [low, high] = defaultParameters[name].range
            return [name, low + (high - low) * (parameters[k] ?? 0)]
          }),
        ),
        // far beyond its range: moves as often as not
        ...(given.restless ? { transferRate: 4 } : {}),
      },
      inputs: [
        ...given.moves.map(([[name, change], from]) =>
          changed(name, change, { from, ramp: 14, clinics: everywhere }),
        ),
        changed('floatPool', given.floating, { clinics: everywhere }),
        changed('surge', given.surge, { from: 30, ramp: 7, until: 60, clinics: everywhere }),
        ...(given.cut === null
          ? []
          : [
              changed('dismissals', given.cut.dismissals, { clinics: everywhere }),
              ...Object.values(postLevers).map(lever =>
                changed(lever, given.cut?.posts ?? 0, {
                  from: given.cut?.from ?? 0,
                  clinics: everywhere,
                }),
              ),
            ]),
      ],
      cuts: given.cuts,
      departures: given.departures.map(([k, role, count, day]) => ({
        day,
        clinic: k % clinics.length,
        role,
        count,
      })),
      exchanges:
        clinics.length < 2
          ? []
          : given.exchanges.map(([a, by, count, day]) => ({
              day,
              clinics: [
                a % clinics.length,
                ((a % clinics.length) + 1 + (by % (clinics.length - 1))) % clinics.length,
              ] as const,
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

const EMPLOYED: ReadonlySet<number> = new Set([WORKING, SICK, VACATION])

const headcount = (world: World): number => total(world.clinicians.employed)

/** Every seat is in exactly one state, which says who is employed, who is at work and who is away. */
const seatsAreWhole = ({ clinicians: person }: World): boolean =>
  person.seatState.every(
    (state, i) =>
      seatStates[state] !== undefined &&
      person.employed[i] === Number(EMPLOYED.has(state)) &&
      person.present[i] === Number(state === WORKING) &&
      person.away[i] === Number(state === VACATION) &&
      // only employed people are ill, and who is off sick is
      (person.ill[i] === 0 || state === WORKING || state === SICK) &&
      (person.ill[i] === 1 || state !== SICK),
  )

/** Posts that nobody holds, counted seat by seat, are what is reported for every group. */
const vacanciesAreCounted = ({ layout, clinicians, groups }: World): boolean =>
  groups.vacantCount.every((count, g) => {
    const states = clinicians.seatState.slice(layout.groupStart[g], layout.groupStart[g + 1])
    return states.filter(state => state === SEARCHING || state === ARRIVING).length === count
  })

interface Holder {
  readonly seat: number
  readonly group: number
  /** Whether the hazard of leaving passes the threshold in the tick to come. */
  readonly leaves: boolean
}

/** Everybody employed: the organisation, the seat that hired them and their number there. */
const holdersOf = ({ layout, clinicians: person, dt }: World): ReadonlyMap<string, Holder> => {
  const holders = new Map<string, Holder>()
  for (let group = 0; group < layout.groups; group++)
    for (let seat = layout.groupStart[group]; seat < layout.groupStart[group + 1]; seat++) {
      if (person.employed[seat] === 0) continue
      const o = Math.floor(seat / layout.seatsPerOrganisation)
      const exposure = person.leavingExposure[seat] + person.leavingHazard[seat] * dt
      const leaves = exposure >= person.leavingThreshold[seat]
      holders.set(`${o} ${person.home[seat]} ${person.person[seat]}`, { seat, group, leaves })
    }
  return holders
}

test('people are neither made nor lost: the head-count changes by arrivals and leavers, whoever moves', () => {
  const happened = { arrivals: 0, leavers: 0, dismissals: 0, moves: 0 }
  overAnyRun((clockwork, run) => {
    const { world } = clockwork
    const { layout, inputs } = world
    const { seatState, occupants, employed } = world.clinicians
    const gone = new Set<string>()
    for (let day = 0; day < DAYS; day++) {
      evaluateDay(clockwork, day)
      const before = headcount(world)
      const leftBefore = total(world.organisations.leavers)
      const vacated = occupants.slice()
      const states = seatState.slice()
      const holders = holdersOf(world)
      step(clockwork, day)
      // a newcomer may be dismissed on the first day
      const arrivals = seatState.filter(
        (_, i) => states[i] === ARRIVING && (employed[i] === 1 || occupants[i] > vacated[i]),
      ).length
      const after = holdersOf(world)
      // whom neither the hazard nor the scenario sends is dismissed, and only where that is done
      const stray = [...holders].filter(([who, { group, leaves }]) => {
        if (after.has(who)) return leaves
        if (!leaves) happened.dismissals++
        return !leaves && inputs.dismissals[layout.clinicOfGroup[group]] < 1 / 2
      })
      expect(stray).toEqual([])
      runDepartures(world, run, day)
      const left = total(world.organisations.leavers) - leftBefore
      expect(headcount(world) - before).toBe(arrivals - left)
      expect(total(world.organisations.leaversToday)).toBe(left)
      expect(total(world.clinics.leftToday)).toBe(left)
      expect(seatsAreWhole(world)).toBe(true)
      expect(vacanciesAreCounted(world)).toBe(true)
      // nobody is in two seats, changes role, or comes back
      const now = holdersOf(world)
      expect(now.size).toBe(headcount(world))
      const wrong = [...now].filter(([who, { seat, group }]) => {
        const was = holders.get(who)
        if (was !== undefined && was.seat !== seat) happened.moves++
        return gone.has(who) || (was !== undefined && group % ROLES !== was.group % ROLES)
      })
      expect(wrong).toEqual([])
      for (const who of holders.keys()) if (!now.has(who)) gone.add(who)
      happened.arrivals += arrivals
      happened.leavers += left
    }
  })
  // all of it happened, or nothing was tested
  expect(Math.min(...Object.values(happened))).toBeGreaterThan(10)
})

test('seats are neither made nor lost, and whoever leaves one is followed by somebody else', () => {
  overAnyRun((clockwork, run) => {
    const { world } = clockwork
    const { layout } = world
    const { seatState, home, person, occupants, employed } = world.clinicians
    const seats = run.clinics.reduce((sum, own) => sum + seatsOf(own), 0) * REPLICATES
    expect(seatState).toHaveLength(seats)
    for (let day = 0; day < DAYS; day++) {
      const held = employed.slice()
      const holder = person.map((who, i) => home[i] * 1000 + who)
      const before = occupants.slice()
      evaluateDay(clockwork, day)
      step(clockwork, day)
      runDepartures(world, run, day)
      const inStates = seatStates.map((_, state) => countOf(world, state))
      expect(inStates.reduce((sum, count) => sum + count, 0)).toBe(seats)
      const exchanged = run.exchanges.some(({ day: on }) => on === day)
      const wrong = occupants.filter((count, i) => {
        const same = employed[i] === 1 && holder[i] === home[i] * 1000 + person[i]
        // who is hired has the seat’s next number
        const own = home[i] === i % layout.seatsPerOrganisation
        if (employed[i] === 1 && own && person[i] > count) return true
        if (held[i] === 1 && same) return count !== before[i]
        // people who change places leave no seat empty
        if (held[i] === 1 && (employed[i] === 0 || !exchanged)) return count <= before[i]
        return count < before[i]
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
      step(clockwork, day)
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

test('patients are neither made nor lost: panels change by enrolment and loss, and never outgrow day 0', () => {
  overAnyRun((clockwork, run) => {
    const { world } = clockwork
    const { panelSize, panelAtStart, panelGrowth, panelLoss } = world.clinics
    let looked = total(panelSize)
    for (let day = 0; day < DAYS; day++) {
      evaluateDay(clockwork, day)
      looked += total(panelGrowth) - total(panelLoss)
      step(clockwork, day)
      runDepartures(world, run, day)
      expect(panelSize.every((size, c) => size >= 0 && size <= panelAtStart[c] + 1e-9)).toBe(true)
    }
    expect(Math.abs(total(panelSize) - looked)).toBeLessThanOrEqual(1e-9 * (1 + looked))
  })
})

const kindsOfCost = Object.entries(organisationStocks).filter(([, { unit }]) => unit === '$')

test('money is neither made nor lost: each kind of cost is the sum of what was spent, and the net cost of the kinds', () => {
  overAnyRun((clockwork, run) => {
    const { world } = clockwork
    const { organisations, ofRole, layout } = world
    const all: Readonly<Record<string, Float64Array>> = { ...organisations }
    const spent = kindsOfCost.map(() => 0)
    const priceOf = ({ group }: Holder) => ofRole.replacementCost[layout.roleRow[group]]
    let replaced = 0
    let bills = 0
    for (let day = 0; day < DAYS; day++) {
      evaluateDay(clockwork, day)
      kindsOfCost.forEach(([, { inflows }], k) => {
        for (const flow of inflows) spent[k] += total(all[flow])
      })
      replaced += total(organisations.turnoverCost)
      // everybody who leaves is paid for, once, at the price of the role; the dismissed are not
      for (const holder of holdersOf(world).values()) if (holder.leaves) bills += priceOf(holder)
      step(clockwork, day)
      const there = holdersOf(world)
      runDepartures(world, run, day)
      const now = holdersOf(world)
      for (const [who, holder] of there) if (!now.has(who)) bills += priceOf(holder)
    }
    kindsOfCost.forEach(([name], k) =>
      expect(Math.abs(total(all[name]) - spent[k])).toBeLessThanOrEqual(
        1e-9 * (1 + Math.abs(spent[k])),
      ),
    )
    const net = Array.from({ length: REPLICATES }, (_, o) => {
      observe(world, o, row)
      return row[seriesAt.netCost]
    })
    const kinds = spent.reduce((sum, kind) => sum + kind, 0)
    expect(Math.abs(net.reduce((sum, cost) => sum + cost, 0) - kinds)).toBeLessThanOrEqual(
      1e-6 * (1 + Math.abs(kinds)),
    )
    // the last day's leavers are still to be paid for
    const open = total(organisations.replacementBill)
    expect(Math.abs(replaced + open - bills)).toBeLessThanOrEqual(1e-9 * (1 + bills))
  })
})

const row = emptyObservation()

/** Hours of work that a clinic’s patients make on this day, and that its roles spend on other things. */
const workOf = ({ clinics, groups }: World, c: number): number => {
  const { visitsWanted, contactHours, documentationHours, nurseHours, supportHours } = clinics
  const each = contactHours[c] + documentationHours[c] + nurseHours[c] + supportHours[c]
  const overhead = groups.overheadHours.slice(c * ROLES, (c + 1) * ROLES)
  return visitsWanted[c] * each + clinics.inboxHours[c] + clinics.triageHours[c] + total(overhead)
}

test('nights on call are neither made nor lost: those there share them, up to every other night', () => {
  let shared = 0
  overAnyRun((clockwork, run) => {
    const { world } = clockwork
    const { fundedAtStart, presentCount, callLoad } = world.groups
    for (let day = 0; day < DAYS; day++) {
      evaluateDay(clockwork, day)
      for (let c = 0; c < world.layout.clinics; c++) {
        const g = c * ROLES
        const nights = world.inputs.callNights[c] * fundedAtStart[g]
        const taken = callLoad[g] * presentCount[g]
        const most = world.parameters.mostCallNights[world.layout.organisationOfClinic[c]]
        const expected = Math.min(nights, most * presentCount[g])
        expect(Math.abs(taken - expected)).toBeLessThanOrEqual(1e-9 * (1 + nights))
        if (taken > 0 && presentCount[g] < fundedAtStart[g]) shared++
      }
      step(clockwork, day)
      runDepartures(world, run, day)
    }
  })
  // some of them were shared by fewer than there are posts, or nothing was tested
  expect(shared).toBeGreaterThan(100)
})

test('hours are neither made nor lost: what the roles are assigned is the work of the clinic', () => {
  let shared = 0
  overAnyRun((clockwork, run) => {
    const { world } = clockwork
    const { assignedHours, capacityHours } = world.groups
    for (let day = 0; day < DAYS; day++) {
      evaluateDay(clockwork, day)
      for (let c = 0; c < world.layout.clinics; c++) {
        const work = workOf(world, c)
        const assigned = total(assignedHours.slice(c * ROLES, (c + 1) * ROLES))
        expect(Math.abs(assigned - work)).toBeLessThanOrEqual(1e-9 * (1 + work))
        const providers = capacityHours.slice(c * ROLES, c * ROLES + PROVIDERS)
        if (providers.every(hours => hours > 0)) shared++
      }
      step(clockwork, day)
      runDepartures(world, run, day)
    }
  })
  // providers had something to share out, or nothing was tested
  expect(shared).toBeGreaterThan(100)
})

test('messages are neither made nor lost: they are answered, or wait for who is on vacation and for the day after a holiday', () => {
  let waited = 0
  overAnyRun((clockwork, run) => {
    const { world } = clockwork
    const { layout, clinicians, clinics, inputs } = world
    const { awayWork, leftWaiting, caughtUp } = clinicians
    const { employedCount } = world.groups
    for (let day = 0; day < DAYS; day++) {
      evaluateDay(clockwork, day)
      for (let c = 0; c < layout.clinics; c++) {
        const own = [layout.seatStart[c], layout.seatStart[c + 1]] as const
        // worked off on calendar days, told for an open one
        const worked = clinics.daysPerOpenDay[c] * total(caughtUp.slice(...own))
        expect(Math.abs(clinics.catchUpHours[c] - worked)).toBeLessThanOrEqual(1e-9 * (1 + worked))
        // protected time answers the same messages in fewer hours
        if (inputs.protectedTime[c] > 0) continue
        const came = clinics.messageHours[c]
        const left = total(leftWaiting.slice(...own))
        // on a holiday all of them wait, for whoever is employed
        const providers = total(employedCount.slice(c * ROLES, c * ROLES + PROVIDERS))
        const held = clinics.holiday[c] * (providers > 0 ? came : 0)
        const missing = clinics.open[c] * (came - clinics.inboxHours[c]) + held
        expect(Math.abs(left - missing)).toBeLessThanOrEqual(1e-9 * (1 + came))
        waited += left
      }
      const waiting = awayWork.map((hours, i) => hours + leftWaiting[i] - caughtUp[i])
      const holders = holdersOf(world)
      step(clockwork, day)
      runDepartures(world, run, day)
      // everybody takes them along; newcomers bring none, and those of leavers go with them
      const off = [...holdersOf(world)].flatMap(([who, { seat }]) => {
        const before = waiting[holders.get(who)?.seat ?? -1] ?? 0
        const now = awayWork[seat]
        return Math.abs(now - before) <= 1e-9 * (1 + before) && now >= 0
          ? []
          : [{ who, before, now }]
      })
      expect(off).toEqual([])
    }
  })
  expect(waited).toBeGreaterThan(100)
})

test('rework is neither made nor lost: what errors leave is done by somebody, and waits until then', () => {
  let done = 0
  overAnyRun((clockwork, run) => {
    const { world } = clockwork
    const { layout, groups, clinics } = world
    const { reworkBacklog, reworkCreated, reworkDone, daysPerOpenDay } = clinics
    let left = total(reworkBacklog)
    for (let day = 0; day < DAYS; day++) {
      evaluateDay(clockwork, day)
      for (let c = 0; c < layout.clinics; c++) {
        const worked = total(groups.reworkHours.slice(c * ROLES, (c + 1) * ROLES))
        const told = daysPerOpenDay[c] * reworkDone[c]
        expect(Math.abs(worked - told)).toBeLessThanOrEqual(1e-9 * (1 + worked))
        done += worked
      }
      left += total(reworkCreated) - total(reworkDone)
      step(clockwork, day)
      runDepartures(world, run, day)
      expect(reworkBacklog.every(hours => hours >= 0)).toBe(true)
    }
    expect(Math.abs(total(reworkBacklog) - left)).toBeLessThanOrEqual(1e-9 * (1 + left))
  })
  expect(done).toBeGreaterThan(100)
})

test('nursing hours are neither made nor lost: the float pool costs its loss and nothing else', () => {
  let floated = 0
  overAnyRun((clockwork, run) => {
    const { world } = clockwork
    const { layout, clinics, groups, inputs, parameters } = world
    const perOrganisation = layout.clinicsPerOrganisation
    for (let day = 0; day < DAYS; day++) {
      evaluateDay(clockwork, day)
      for (let o = 0; o < layout.organisations; o++) {
        let [before, given, needed, after] = [0, 0, 0, 0]
        for (let c = o * perOrganisation; c < (o + 1) * perOrganisation; c++) {
          const nurses = c * ROLES + NURSE
          before += groups.capacityHours[nurses]
          given += inputs.floatPool[c] * groups.capacityHours[nurses]
          needed += groups.assignedHours[nurses]
          after += clinics.nursingHours[c]
        }
        if (needed === 0) continue
        const expected = before - parameters.floatLoss[o] * given
        expect(Math.abs(after - expected)).toBeLessThanOrEqual(1e-9 * (1 + before))
        floated += given
      }
      step(clockwork, day)
      runDepartures(world, run, day)
    }
  })
  expect(floated).toBeGreaterThan(100)
})

test('no more is passed on between roles than there is to do', () => {
  let spilled = 0
  let taken = 0
  overAnyRun((clockwork, run) => {
    const { world } = clockwork
    const { clinics, groups } = world
    for (let day = 0; day < DAYS; day++) {
      evaluateDay(clockwork, day)
      for (let c = 0; c < world.layout.clinics; c++) {
        const { visitsWanted, documentationHours, nurseHours, supportHours } = clinics
        const wanted = visitsWanted[c]
        const others = wanted * (nurseHours[c] + supportHours[c]) + clinics.triageHours[c]
        const back = clinics.spillToNurseHours[c] + clinics.spillToProviderHours[c]
        const clerical = wanted * documentationHours[c] + clinics.inboxHours[c]
        expect(Math.min(back, clinics.spillToNurseHours[c])).toBeGreaterThanOrEqual(0)
        expect(back).toBeLessThanOrEqual(others * (1 + 1e-9))
        expect(clinics.delegatedHours[c]).toBeGreaterThanOrEqual(0)
        expect(clinics.delegatedHours[c]).toBeLessThanOrEqual(clerical)
        if (back > 0) spilled++
        if (clinics.delegatedHours[c] > 0) taken++
      }
      // what is passed on stands against somebody’s hours, so that pressures are those of the whole
      const { workPressure, capacityHours, assignedHours } = groups
      for (let c = 0; c < world.layout.clinics; c++) {
        const rows = Array.from({ length: ROLES }, (_, role) => c * ROLES + role)
        // nurses who float are there for others
        const hours = rows.map((g, role) =>
          role === NURSE ? clinics.nursingHours[c] : capacityHours[g],
        )
        if (rows.some((g, role) => hours[role] === 0 || workPressure[g] === 0)) continue
        const felt = rows.reduce((sum, g, role) => sum + workPressure[g] * (hours[role] ?? 0), 0)
        const own = rows.reduce((sum, g) => sum + assignedHours[g], 0)
        const back = clinics.spillToNurseHours[c] + clinics.spillToProviderHours[c]
        expect(Math.abs(felt - own - back)).toBeLessThanOrEqual(1e-9 * (1 + own))
      }
      step(clockwork, day)
      runDepartures(world, run, day)
    }
  })
  // both happened, or nothing was tested
  expect(Math.min(spilled, taken)).toBeGreaterThan(100)
})
