import { postLevers } from '../levers/index.ts'
import { streamOf } from '../numerics/random.ts'
import { PHYSICIAN, ROLES } from '../parameters/roles.ts'
import { MIDDLE } from '../parameters/scales.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import type { World } from '../state/world.ts'
import { movePerson, swapPeople } from './moves.ts'
import {
  drawCutThreshold,
  drawSearchThreshold,
  drawSicknessThreshold,
  drawTransferThreshold,
  entityOf,
  seatPerson,
  EVENTS_PER_PERSON,
} from './people.ts'
import { ARRIVING, CLOSED, SEARCHING, SICK, VACATION, WORKING } from './seat-states.ts'
import { vacationAhead } from './vacations.ts'

/**
 * What happens to people once the stocks have moved. A hazard is integrated until it crosses the
 * threshold that was drawn once (the random time change): one draw for each event instead of one for
 * each day, and two policies meet the same luck.
 *
 *   at work    → falls ill when Σ sicknessHazard · dt passes its threshold; some work on
 *                goes on vacation when the calendar says so
 *                moves to a free post elsewhere when Σ transferHazard · dt passes its threshold, once
 *                everybody's day is over
 *   employed   → leaves when Σ leavingHazard · dt passes its threshold
 *                cuts working time when Σ cutHazard · dt passes its threshold
 *   searching  → an offer is signed when Σ dt / searchDays passes its threshold; a freeze stops the sum,
 *                and so does cutting the loop `hiring`
 *   arriving   → starts work after credentialing
 *   ill        → well again after the drawn number of days
 *   away       → back after the vacation
 */
export const runEvents = (world: World, day: number): void => {
  const { layout, organisations, clinics } = world
  organisations.leaversToday.fill(0)
  organisations.replacementBill.fill(0)
  clinics.leftToday.fill(0)
  for (let g = 0; g < layout.groups; g++) {
    for (let i = layout.groupStart[g]; i < layout.groupStart[g + 1]; i++)
      advanceSeat(world, g, i, day)
  }
  for (let g = 0; g < layout.groups; g++) {
    for (let i = layout.groupStart[g]; i < layout.groupStart[g + 1]; i++)
      if (wantsToMove(world, i)) transfer(world, g, i)
  }
  for (let g = 0; g < layout.groups; g++) {
    if (day % BETWEEN_REVIEWS === 0) reviewStaffing(world, g)
    fundPosts(world, g)
  }
}

const advanceSeat = (world: World, g: number, i: number, day: number): void => {
  const { clinicians: person, dt } = world
  const state = person.seatState[i]
  if (state === CLOSED) return
  if (state === SEARCHING) {
    search(world, g, i)
    return
  }
  if (state === ARRIVING) {
    person.daysLeft[i] -= dt
    if (person.daysLeft[i] <= dt / 2) startWork(world, g, i)
    return
  }
  person.tenure[i] += dt
  person.leavingExposure[i] += person.leavingHazard[i] * dt
  if (person.leavingExposure[i] >= person.leavingThreshold[i]) {
    leave(world, g, i)
    return
  }
  person.cutExposure[i] += person.cutHazard[i] * dt
  if (person.cutExposure[i] >= person.cutThreshold[i]) cutWorkingTime(world, g, i)
  if (state === VACATION) {
    person.daysLeft[i] -= dt
    if (person.daysLeft[i] <= dt / 2) returnToWork(world, i)
    return
  }
  if (person.ill[i] === 1) {
    person.daysLeft[i] -= dt
    // to the nearest tick, so that spells are as long as drawn in the mean
    if (person.daysLeft[i] <= dt / 2) getWell(world, g, i)
    return
  }
  const vacation = vacationAhead(world, g, i, day)
  if (vacation > 0) {
    goAway(world, i, vacation)
    return
  }
  person.sicknessExposure[i] += person.sicknessHazard[i] * dt
  if (person.sicknessExposure[i] >= person.sicknessThreshold[i]) {
    fallIll(world, g, i)
    return
  }
  person.transferExposure[i] += person.transferHazard[i] * dt
}

const wantsToMove = ({ clinicians: person }: World, i: number): boolean =>
  person.seatState[i] === WORKING && person.transferExposure[i] >= person.transferThreshold[i]

const organisationOf = ({ layout }: World, g: number): number =>
  layout.organisationOfClinic[layout.clinicOfGroup[g]]

const search = (world: World, g: number, i: number): void => {
  const { clinicians: person, inputs, layout, ofRole, dt } = world
  const c = layout.clinicOfGroup[g]
  const days = ofRole.searchDays[layout.roleRow[g]] * (1 + inputs.timeToHire[c])
  const searching = (1 - inputs.hiringFreeze[c]) * (1 - world.cuts.hiring)
  person.searchExposure[i] += (searching * dt) / days
  if (person.searchExposure[i] < person.searchThreshold[i]) return
  person.seatState[i] = ARRIVING
  person.daysLeft[i] = ofRole.credentialingDays[layout.roleRow[g]]
}

const leave = (world: World, g: number, i: number): void => {
  const { clinics, organisations, layout } = world
  const o = organisationOf(world, g)
  organisations.leaversToday[o] += 1
  organisations.leavers[o] += 1
  organisations.replacementBill[o] += world.ofRole.replacementCost[layout.roleRow[g]]
  clinics.leftToday[layout.clinicOfGroup[g]] += 1
  clinics.departed[layout.clinicOfGroup[g]] += 1
  vacate(world, g, i)
}

/** Empties a seat, however its holder went, and begins to look for the next. */
const vacate = (world: World, g: number, i: number): void => {
  const { clinicians: person } = world
  person.employed[i] = 0
  person.present[i] = 0
  person.away[i] = 0
  person.ill[i] = 0
  person.occupants[i] += 1
  openSearch(world, organisationOf(world, g), i)
}

/** Sends the holder of a post away with it; nobody is paid to find another. */
const dismiss = (world: World, g: number, i: number): void => {
  const { clinicians: person, clinics, organisations } = world
  organisations.leaversToday[organisationOf(world, g)] += 1
  organisations.leavers[organisationOf(world, g)] += 1
  clinics.leftToday[world.layout.clinicOfGroup[g]] += 1
  clinics.departed[world.layout.clinicOfGroup[g]] += 1
  vacate(world, g, i)
  person.seatState[i] = CLOSED
}

/** Begins to look for the seat's next occupant. */
export const openSearch = (world: World, organisation: number, i: number): void => {
  const { clinicians: person } = world
  person.seatState[i] = SEARCHING
  drawSearchThreshold(world, organisation, i)
}

const startWork = (world: World, g: number, i: number): void => {
  const { clinicians: person, parameters, layout } = world
  const o = organisationOf(world, g)
  person.seatState[i] = WORKING
  person.daysLeft[i] = 0
  person.home[i] = i - o * layout.seatsPerOrganisation
  person.person[i] = person.occupants[i]
  seatPerson(world, g, i, {
    exhaustionOffset: parameters.newcomerExhaustion[o] - parameters.exhaustionMean[o],
    settled: false,
  })
}

const sickDays = streamOf('sickDays')
const workedThrough = streamOf('presenteeism')

const fallIll = (world: World, g: number, i: number): void => {
  const { clinicians: person, parameters, chance } = world
  const { random } = chance
  const o = organisationOf(world, g)
  const entity = entityOf(world, i)
  const replicate = chance.replicate[o]
  const spell = person.person[i] * EVENTS_PER_PERSON + person.spells[i]
  person.ill[i] = 1
  person.daysLeft[i] =
    parameters.sickDays[o] * random.exponential(sickDays, replicate, entity, spell)
  if (random.uniform(workedThrough, replicate, entity, spell) < parameters.presenteeism[o]) return
  person.seatState[i] = SICK
  person.present[i] = 0
}

const getWell = (world: World, g: number, i: number): void => {
  const { clinicians: person } = world
  person.ill[i] = 0
  person.spells[i] += 1
  drawSicknessThreshold(world, organisationOf(world, g), i)
  returnToWork(world, i)
}

/** Sends a person on vacation for so many days. */
export const goAway = ({ clinicians: person }: World, i: number, days: number): void => {
  person.seatState[i] = VACATION
  person.present[i] = 0
  person.away[i] = 1
  person.daysLeft[i] = days
}

const returnToWork = (world: World, i: number): void => {
  const { clinicians: person } = world
  person.seatState[i] = WORKING
  person.daysLeft[i] = 0
  person.present[i] = 1
  person.away[i] = 0
}

const cutWorkingTime = (world: World, g: number, i: number): void => {
  const { clinicians: person, parameters } = world
  const o = organisationOf(world, g)
  person.fte[i] -= parameters.cutStep[o]
  person.cuts[i] += 1
  drawCutThreshold(world, o, i)
}

const bestPlace = streamOf('transferTo')

/** Moves a person to a free post of the same role elsewhere in the organisation, if there is one. */
const transfer = (world: World, g: number, i: number): void => {
  const { clinicians: person, chance, layout } = world
  const o = organisationOf(world, g)
  const moves = person.transfers[i]
  const event = person.person[i] * EVENTS_PER_PERSON + moves
  const entity = entityOf(world, i)
  let to = -1
  let lowest = Infinity
  const perOrganisation = layout.clinicsPerOrganisation * ROLES
  for (let h = o * perOrganisation + (g % ROLES); h < (o + 1) * perOrganisation; h += ROLES) {
    if (h === g) continue
    for (let j = layout.groupStart[h]; j < layout.groupStart[h + 1]; j++) {
      if (person.seatState[j] !== SEARCHING) continue
      const clinic = chance.clinic[layout.clinicOfGroup[h] % layout.clinicsPerOrganisation]
      const lot = chance.random.uniform(bestPlace ^ clinic, chance.replicate[o], entity, event)
      if (lot >= lowest) continue
      lowest = lot
      to = j
    }
  }
  if (to >= 0) {
    movePerson(world, i, to)
    person.transfers[to] += 1
    drawTransferThreshold(world, o, to)
    vacate(world, g, i)
  } else drawTransferThreshold(world, o, i)
}

/** [days] How often posts are reviewed against the work. */
const BETWEEN_REVIEWS = 91

/**
 * Sets how many posts of a group are added because the work needs them:
 *
 *   needed = employed · workPressure / staffedPressure
 *   added  = staffToWork · max(0, needed − posts funded otherwise)
 */
const reviewStaffing = (world: World, g: number): void => {
  const { groups, inputs, layout, parameters } = world
  const share = inputs.staffToWork[layout.clinicOfGroup[g]]
  const needed =
    (groups.employedCount[g] * groups.workPressure[g]) /
    parameters.staffedPressure[organisationOf(world, g)]
  groups.addedPosts[g] = share * Math.max(0, needed - fundedOtherwise(world, g))
}

const fundedOtherwise = ({ groups, inputs, layout }: World, g: number): number =>
  groups.fundedAtStart[g] * (1 + inputs[postLevers[g % ROLES]][layout.clinicOfGroup[g]])

/**
 * Opens or closes empty posts until the number of open ones is what is paid for. Posts beyond it close
 * when their holders leave, or at once where people are dismissed.
 */
export const fundPosts = (world: World, g: number): void => {
  const { clinicians: person, groups, inputs, layout } = world
  const dismissed = inputs.dismissals[layout.clinicOfGroup[g]] >= MIDDLE
  const start = layout.groupStart[g]
  const end = layout.groupStart[g + 1]
  const funded = Math.floor(fundedOtherwise(world, g) + groups.addedPosts[g] + 1 / 2)
  let open = 0
  let held = 0
  for (let i = start; i < end; i++) {
    if (person.seatState[i] !== CLOSED) open++
    held += person.employed[i]
  }
  for (let i = start; i < end && open < funded; i++) {
    if (person.seatState[i] !== CLOSED) continue
    openSearch(world, organisationOf(world, g), i)
    open++
  }
  for (let i = end - 1; i >= start && open > funded; i--) {
    if (person.seatState[i] !== SEARCHING) continue
    person.seatState[i] = CLOSED
    open--
  }
  for (let i = end - 1; i >= start && open > funded; i--) {
    if (!dismissed || person.employed[i] === 0) continue
    dismiss(world, g, i)
    open--
    held--
  }
  groups.vacantCount[g] = open - held
}

const departure = streamOf('departure')
const exchange = streamOf('exchange')

/** Lets those leave or change places together whom the scenario sends on this day. */
export const runDepartures = (world: World, run: CompiledRun, day: number): void => {
  for (const { day: on, clinic, role, count } of run.departures)
    if (on === day) departTogether(world, clinic * ROLES + role, count, day)
  for (const { day: on, clinics, count } of run.exchanges)
    if (on === day) changePlaces(world, clinics, count, day)
}

/** The employed person of a group whose lot is lowest and who is not yet `taken`; −1 when there is none. */
const nextByLot = (
  world: World,
  g: number,
  stream: number,
  day: number,
  taken: ReadonlySet<number>,
): number => {
  const { clinicians: person, chance, layout } = world
  const o = organisationOf(world, g)
  let chosen = -1
  let lowest = Infinity
  for (let i = layout.groupStart[g]; i < layout.groupStart[g + 1]; i++) {
    if (person.employed[i] === 0 || taken.has(i)) continue
    const seat = chance.seat[i - o * layout.seatsPerOrganisation]
    const lot = chance.random.uniform(stream, chance.replicate[o], seat, day)
    if (lot >= lowest) continue
    lowest = lot
    chosen = i
  }
  return chosen
}

const nobody: ReadonlySet<number> = new Set()

/** Lets the `count` employed people of one group whose lot is lowest leave, in every organisation. */
const departTogether = (world: World, group: number, count: number, day: number): void => {
  const { layout } = world
  for (let o = 0; o < layout.organisations; o++) {
    const g = o * layout.clinicsPerOrganisation * ROLES + group
    for (let n = 0; n < count; n++) {
      const chosen = nextByLot(world, g, departure, day, nobody)
      if (chosen >= 0) leave(world, g, chosen)
    }
    fundPosts(world, g)
  }
}

/** Lets `count` physicians of each of two clinics, drawn by lot, change places: the transfer test. */
const changePlaces = (
  world: World,
  [a, b]: readonly [number, number],
  count: number,
  day: number,
): void => {
  const { clinicians: person, layout } = world
  for (let o = 0; o < layout.organisations; o++) {
    const first = o * layout.clinicsPerOrganisation
    const taken = new Set<number>()
    for (let n = 0; n < count; n++) {
      const i = nextByLot(world, (first + a) * ROLES + PHYSICIAN, exchange, day, taken)
      const j = nextByLot(world, (first + b) * ROLES + PHYSICIAN, exchange, day, taken)
      if (i < 0 || j < 0) break
      swapPeople(world, i, j)
      taken.add(i).add(j)
      person.transfers[i] += 1
      person.transfers[j] += 1
    }
  }
}
