import { burnoutShare } from '../../mechanisms/burnout-share.ts'
import { individualDemands } from '../../mechanisms/individual-demands.ts'
import type { Mechanism } from '../../mechanisms/mechanism.ts'
import type { CompiledRun } from '../../scenario/compiled-run.ts'
import type { World } from '../../state/world.ts'
import { restoreWorld } from '../branch.ts'
import { initialise } from '../initialise.ts'
import { createIntegrator, integrate, type Integrator } from '../integrate.ts'
import { flows, perceive } from '../schedule.ts'
import { ARRIVING, CLOSED } from '../seat-states.ts'
import { brought, meanNewcomer } from './newcomer.ts'

/** [days] Step of the expected run: short enough for a backlog that is worked off within days. */
export const EXPECTED_STEP = 2

const DAYS_PER_YEAR = 365.25

/**
 * What one organisation is expected to do from where it stands: the same mechanisms without chance.
 * Events happen in parts, at the rate at which they are expected: `employed` and `present` are
 * probabilities, and the state of a seat is that of whoever is expected to hold it.
 *
 *   d employed / dt = arriving / credentialingDays − leavingHazard
 *   d arriving / dt = searched / searchDays − arriving / credentialingDays
 *   searched        = posts open − employed − arriving
 *   d x / dt        = the mechanisms’ flows + (mean newcomer’s x − x) · starts / employed
 *   present         = employed · (1 − on vacation) · (1 − ill · (1 − presenteeism))
 *   ill             = sickRate · sickDays · (1 + (sickMultiplier − 1) · burnout), saturating at 1
 *
 * Policies and outside events stay as they are on the day; demand is that of a usual week; clinics are
 * open for part of every day; everybody’s circumstances stay those of the year. Nobody moves between clinics, and
 * posts are neither added nor closed.
 */
export interface ExpectedWorld {
  /** One organisation, with steps of `EXPECTED_STEP`. */
  readonly world: World
  readonly integrator: Integrator
  /** 1 for every post that is not closed, shape [seats]. */
  readonly open: Float64Array
  /** Chance that somebody has signed for the post and not begun, shape [seats]. */
  readonly arriving: Float64Array
  /** Expected new contracts, starts and leavers per day, shape [seats]. */
  readonly signed: Float64Array
  readonly started: Float64Array
  readonly left: Float64Array
  /** Part of those employed who are at work, and part of these who are ill, shape [seats]. */
  readonly atWork: Float64Array
  /** Part of those employed who have begun in the last step, shape [seats]. */
  readonly fresh: Float64Array
  /** What people bring to a post, in the order of `brought`, shape [seats] each. */
  readonly carried: readonly Float64Array[]
  /** The mean newcomer, in the order of `brought`. */
  readonly newcomer: Float64Array
}

/** Room for what one replicate of a run is expected to do. */
export const createExpectedWorld = (run: CompiledRun, replicate: number): ExpectedWorld => {
  const world = initialise(run, replicate, 1, EXPECTED_STEP)
  const { seats } = world.layout
  return {
    world,
    integrator: createIntegrator(world),
    open: new Float64Array(seats),
    arriving: new Float64Array(seats),
    signed: new Float64Array(seats),
    started: new Float64Array(seats),
    left: new Float64Array(seats),
    atWork: new Float64Array(seats),
    fresh: new Float64Array(seats),
    carried: brought.map(name => world.clinicians[name]),
    newcomer: meanNewcomer(world, 0),
  }
}

/** Sets out from where a world of one organisation stands: that of the same run and replicate. */
export const setOut = (expected: ExpectedWorld, from: World): void => {
  const { world, open, arriving, carried, newcomer } = expected
  restoreWorld(world, from)
  const { clinicians, clinics, layout } = world
  for (let i = 0; i < layout.seats; i++) {
    open[i] = clinicians.seatState[i] === CLOSED ? 0 : 1
    arriving[i] = clinicians.seatState[i] === ARRIVING ? 1 : 0
    if (clinicians.employed[i] > 0) continue
    for (let n = 0; n < carried.length; n++) carried[n][i] = newcomer[n]
  }
  for (let c = 0; c < layout.clinics; c++) {
    clinics.open[c] = 1 / clinics.daysPerOpenDay[c]
    clinics.demandLevel[c] = 1
  }
}

/** Parts of the day that people are on vacation, ill, and at work. */
const expectPresence = ({ world, atWork }: ExpectedWorld): void => {
  const { clinicians: person, groups, inputs, layout, parameters } = world
  burnoutShare.evaluate(world)
  const excess = parameters.sickMultiplier[0] - 1
  const spells = parameters.sickRate[0] * parameters.sickDays[0]
  const through = parameters.presenteeism[0]
  for (let g = 0; g < layout.groups; g++) {
    const away = Math.min(1, inputs.vacation[layout.clinicOfGroup[g]] / DAYS_PER_YEAR)
    groups.awayCount[g] = 0
    for (let i = layout.groupStart[g]; i < layout.groupStart[g + 1]; i++) {
      const odds = spells * (1 + excess * person.burnout[i])
      const ill = odds / (1 + odds)
      const there = 1 - ill * (1 - through)
      person.away[i] = person.employed[i] * away
      person.ill[i] = (ill * through) / there
      atWork[i] = (1 - away) * there
      person.present[i] = person.employed[i] * atWork[i]
    }
  }
}

/** Leavers, contracts and starts to be expected, and what the accounts and the team see of them. */
const expectPeople = (expected: ExpectedWorld): void => {
  const { world, open, arriving, signed, started, left } = expected
  const { clinicians: person, clinics, organisations, inputs, layout, ofRole, cuts, dt } = world
  clinics.leftToday.fill(0)
  let bill = 0
  let leavers = 0
  for (let g = 0; g < layout.groups; g++) {
    const c = layout.clinicOfGroup[g]
    const role = layout.roleRow[g]
    const searching =
      ((1 - inputs.hiringFreeze[c]) * (1 - cuts.hiring)) /
      (ofRole.searchDays[role] * (1 + inputs.timeToHire[c]))
    const begin = 1 / Math.max(dt, ofRole.credentialingDays[role])
    let leaving = 0
    for (let i = layout.groupStart[g]; i < layout.groupStart[g + 1]; i++) {
      left[i] = person.leavingHazard[i]
      signed[i] = Math.max(0, open[i] - person.employed[i] - arriving[i]) * searching
      started[i] = arriving[i] * begin
      leaving += left[i]
    }
    clinics.leftToday[c] += leaving * dt
    leavers += leaving * dt
    bill += leaving * dt * ofRole.replacementCost[role]
  }
  organisations.leaversToday[0] = leavers
  organisations.replacementBill[0] = bill
}

/**
 * Computes every auxiliary, and the flows that these mechanisms write; all of them unless given. What
 * people do for the team they do as far as they are expected to hold the post; what the post does to them
 * it does as far as they are at work.
 */
export const expectDay = (
  expected: ExpectedWorld,
  ofInterest: readonly Mechanism[] = flows,
): void => {
  const { world, atWork } = expected
  expectPresence(expected)
  for (let m = 0; m < perceive.length; m++) perceive[m].evaluate(world)
  expectPeople(expected)
  world.clinicians.present.set(atWork)
  individualDemands.evaluate(world)
  for (let m = 0; m < ofInterest.length; m++) ofInterest[m].evaluate(world)
}

/** Moves all that flows by one step. */
export const expectStep = (expected: ExpectedWorld): void => {
  const { world, integrator, arriving, signed, started, left, fresh, carried, newcomer } = expected
  const { clinicians: person, layout, parameters, dt } = world
  const { employed, fte, cutHazard } = person
  const cut = parameters.cutStep[0]
  for (let i = 0; i < layout.seats; i++)
    if (employed[i] > 0) fte[i] -= (dt * cut * cutHazard[i]) / employed[i]
  integrate(integrator, dt)
  for (let i = 0; i < layout.seats; i++) {
    arriving[i] += dt * (signed[i] - started[i])
    const stayed = Math.max(0, employed[i] - dt * left[i])
    const begun = dt * started[i]
    employed[i] = stayed + begun
    fresh[i] = begun > 0 ? begun / (stayed + begun) : 0
  }
  for (let n = 0; n < carried.length; n++) {
    const column = carried[n]
    const brought = newcomer[n]
    for (let i = 0; i < layout.seats; i++) column[i] += fresh[i] * (brought - column[i])
  }
}
