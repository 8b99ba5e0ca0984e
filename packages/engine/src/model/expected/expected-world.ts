import { burnoutShare } from '../../mechanisms/burnout-share.ts'
import { individualDemands } from '../../mechanisms/individual-demands.ts'
import type { CompiledRun } from '../../scenario/compiled-run.ts'
import type { World } from '../../state/world.ts'
import { restoreWorld } from '../branch.ts'
import { initialise } from '../initialise.ts'
import { createIntegrator, integrate, type Integrator } from '../integrate.ts'
import { ARRIVING, CLOSED } from '../../state/seat-states.ts'
import { loopFlows } from './loop-flows.ts'
import { neededFor, type Evaluated } from './needed.ts'
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
 * open for part of every day, and every day is in part a public holiday; everybody’s circumstances stay
 * those of the year, and a newcomer’s are the mean. Nobody moves between clinics, and posts are neither
 * added nor closed.
 */
export interface ExpectedWorld {
  /** One organisation, with steps of `EXPECTED_STEP`; what bears on no stock of the loops is left as it was. */
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
  /** What people bring to a post, shape [seats] each, and what of it the mean newcomer does. */
  readonly carried: readonly { readonly column: Float64Array; readonly newcomer: number }[]
  /** The mean newcomer, in the order of `brought`. */
  readonly newcomer: Float64Array
}

/** Room for what one replicate of a run is expected to do. */
export const createExpectedWorld = (run: CompiledRun, replicate: number): ExpectedWorld => {
  const world = initialise(run, replicate, 1, EXPECTED_STEP)
  const { seats } = world.layout
  const newcomer = meanNewcomer(world, 0)
  const needed = new Set(
    Object.entries({ ...world.clinicians, ...world.clinics, ...world.organisations }).flatMap(
      ([name, column]) => (lasting.columns.has(name) ? [column] : []),
    ),
  )
  return {
    world,
    integrator: createIntegrator(world).filter(({ stock }) => needed.has(stock)),
    open: new Float64Array(seats),
    arriving: new Float64Array(seats),
    signed: new Float64Array(seats),
    started: new Float64Array(seats),
    left: new Float64Array(seats),
    atWork: new Float64Array(seats),
    fresh: new Float64Array(seats),
    carried: brought.flatMap((name, n) =>
      lasting.columns.has(name) ? [{ column: world.clinicians[name], newcomer: newcomer[n] }] : [],
    ),
    newcomer,
  }
}

/** Sets out from where a world of one organisation stands: that of the same run and replicate. */
export const setOut = (expected: ExpectedWorld, from: World): void => {
  const { world, open, arriving, carried } = expected
  restoreWorld(world, from)
  const { clinicians, clinics, layout, parameters } = world
  for (let i = 0; i < layout.seats; i++) {
    open[i] = clinicians.seatState[i] === CLOSED ? 0 : 1
    arriving[i] = clinicians.seatState[i] === ARRIVING ? 1 : 0
    if (clinicians.employed[i] > 0) continue
    for (const { column, newcomer } of carried) column[i] = newcomer
  }
  const holidays = Math.round(parameters.holidays[0]) / DAYS_PER_YEAR
  for (let c = 0; c < layout.clinics; c++) {
    clinics.holiday[c] = holidays * (1 - clinics.ward[c])
    clinics.open[c] = 1 / clinics.daysPerOpenDay[c] - clinics.holiday[c]
    clinics.demandLevel[c] = 1
  }
}

/** Parts of the day that people are on vacation, ill, and at work. */
const expectPresence = ({ world, atWork }: ExpectedWorld): void => {
  const { clinicians, groups, inputs, layout, parameters } = world
  const { burnout, employed, present, away, ill } = clinicians
  burnoutShare.evaluate(world)
  const excess = parameters.sickMultiplier[0] - 1
  const spells = parameters.sickRate[0] * parameters.sickDays[0]
  const through = parameters.presenteeism[0]
  for (let g = 0; g < layout.groups; g++) {
    const part = Math.min(1, inputs.vacation[layout.clinicOfGroup[g]] / DAYS_PER_YEAR)
    groups.awayCount[g] = 0
    const end = layout.groupStart[g + 1]
    for (let i = layout.groupStart[g]; i < end; i++) {
      const odds = spells * (1 + excess * burnout[i])
      const sick = odds / (1 + odds)
      const there = 1 - sick * (1 - through)
      away[i] = employed[i] * part
      ill[i] = (sick * through) / there
      atWork[i] = (1 - part) * there
      present[i] = employed[i] * atWork[i]
    }
  }
}

/** Leavers, contracts and starts to be expected, and what the accounts and the team see of them. */
const expectPeople = (expected: ExpectedWorld): void => {
  const { world, open, arriving, signed, started, left } = expected
  const { clinicians, clinics, organisations, inputs, layout, ofRole, cuts, dt } = world
  const { employed, leavingHazard } = clinicians
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
    const end = layout.groupStart[g + 1]
    for (let i = layout.groupStart[g]; i < end; i++) {
      left[i] = leavingHazard[i]
      signed[i] = Math.max(0, open[i] - employed[i] - arriving[i]) * searching
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

/** Columns that events are expected by. */
export const eventColumns = ['leavingHazard', 'cutHazard', 'burnout']

/** Whatever bears on the flows between the stocks of the loops, on any day: all but accounts and what is only told. */
const lasting = neededFor([...loopFlows.flatMap(({ columns }) => columns), ...eventColumns], true)

/**
 * Computes what these mechanisms write; what bears on the stocks of the loops unless given. What
 * people do for the team they do as far as they are expected to hold the post; what the post does to them
 * it does as far as they are at work.
 */
export const expectDay = (
  expected: ExpectedWorld,
  { perceive, flows }: Evaluated = lasting,
): void => {
  const { world, atWork } = expected
  expectPresence(expected)
  for (let m = 0; m < perceive.length; m++)
    // presence has been expected by it already
    if (perceive[m] !== burnoutShare) perceive[m].evaluate(world)
  expectPeople(expected)
  world.clinicians.present.set(atWork)
  individualDemands.evaluate(world)
  for (let m = 0; m < flows.length; m++) flows[m].evaluate(world)
}

/** Moves all that flows by one step. */
export const expectStep = (expected: ExpectedWorld): void => {
  const { world, integrator, arriving, signed, started, left, fresh, carried } = expected
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
    const { column, newcomer } = carried[n]
    for (let i = 0; i < column.length; i++) column[i] += fresh[i] * (newcomer - column[i])
  }
}
