import { streamOf } from '../numerics/random.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import type { World } from '../state/world.ts'
import {
  drawSearchThreshold,
  drawSicknessThreshold,
  seatPerson,
  EVENTS_PER_PERSON,
} from './people.ts'
import { ARRIVING, CLOSED, SEARCHING, SICK, WORKING } from './seat-states.ts'

/**
 * What happens to people once the stocks have moved. A hazard is integrated until it crosses the
 * threshold that was drawn once (the random time change): one draw for each event instead of one for
 * each day, and two policies meet the same luck.
 *
 *   at work    → falls ill when Σ sicknessHazard · dt passes its threshold
 *   employed   → leaves when Σ leavingHazard · dt passes its threshold
 *   searching  → an offer is signed when Σ dt / timeToHire passes its threshold; a freeze stops the sum
 *   arriving   → starts work after credentialing
 *   ill        → back at work after the drawn number of days
 */
export const runEvents = (world: World): void => {
  const { layout, organisations } = world
  organisations.leaversToday.fill(0)
  for (let c = 0; c < layout.clinics; c++) {
    for (let i = layout.seatStart[c]; i < layout.seatStart[c + 1]; i++) advanceSeat(world, c, i)
    fundPosts(world, c)
  }
}

const advanceSeat = (world: World, c: number, i: number): void => {
  const { clinicians: person, dt } = world
  const state = person.seatState[i]
  if (state === CLOSED) return
  if (state === SEARCHING) {
    person.searchExposure[i] +=
      ((1 - world.inputs.hiringFreeze[c]) * dt) / world.inputs.timeToHire[c]
    if (person.searchExposure[i] >= person.searchThreshold[i]) signOffer(world, c, i)
    return
  }
  if (state === ARRIVING) {
    person.daysLeft[i] -= dt
    if (person.daysLeft[i] <= dt / 2) startWork(world, c, i)
    return
  }
  person.leavingExposure[i] += person.leavingHazard[i] * dt
  if (person.leavingExposure[i] >= person.leavingThreshold[i]) {
    leave(world, c, i)
    return
  }
  if (state === SICK) {
    person.daysLeft[i] -= dt
    // to the nearest tick, so that spells are as long as drawn in the mean
    if (person.daysLeft[i] <= dt / 2) returnToWork(world, c, i)
    return
  }
  person.sicknessExposure[i] += person.sicknessHazard[i] * dt
  if (person.sicknessExposure[i] >= person.sicknessThreshold[i]) fallIll(world, c, i)
}

const leave = (world: World, c: number, i: number): void => {
  const { clinicians: person, organisations, layout } = world
  const o = layout.organisationOfClinic[c]
  person.employed[i] = 0
  person.present[i] = 0
  person.person[i] += 1
  organisations.leaversToday[o] += 1
  organisations.leavers[o] += 1
  openSearch(world, o, i)
}

/** Begins to look for the seat's next occupant. */
export const openSearch = (world: World, organisation: number, i: number): void => {
  const { clinicians: person } = world
  person.seatState[i] = SEARCHING
  drawSearchThreshold(world, organisation, i)
}

const signOffer = (world: World, c: number, i: number): void => {
  const { clinicians: person, parameters, layout } = world
  person.seatState[i] = ARRIVING
  person.daysLeft[i] = parameters.credentialingTime[layout.organisationOfClinic[c]]
}

const startWork = (world: World, c: number, i: number): void => {
  const { clinicians: person, parameters, layout } = world
  const o = layout.organisationOfClinic[c]
  person.seatState[i] = WORKING
  person.daysLeft[i] = 0
  seatPerson(world, o, i, {
    exhaustionOffset: parameters.newcomerExhaustion[o] - parameters.exhaustionMean[o],
    settled: false,
  })
}

const sickDays = streamOf('sickDays')

const fallIll = (world: World, c: number, i: number): void => {
  const { clinicians: person, parameters, chance, layout } = world
  const o = layout.organisationOfClinic[c]
  const seat = chance.seat[i - o * layout.seatsPerOrganisation]
  const spell = person.person[i] * EVENTS_PER_PERSON + person.spells[i]
  const length = chance.random.exponential(sickDays, chance.replicate[o], seat, spell)
  person.seatState[i] = SICK
  person.present[i] = 0
  person.daysLeft[i] = parameters.sickDays[o] * length
}

const returnToWork = (world: World, c: number, i: number): void => {
  const { clinicians: person, layout } = world
  person.seatState[i] = WORKING
  person.daysLeft[i] = 0
  person.present[i] = 1
  person.spells[i] += 1
  drawSicknessThreshold(world, layout.organisationOfClinic[c], i)
}

/** Opens or closes empty posts until the number of open ones is what is paid for; nobody is dismissed. */
const fundPosts = (world: World, c: number): void => {
  const { clinicians: person, clinics, inputs, layout } = world
  const start = layout.seatStart[c]
  const end = layout.seatStart[c + 1]
  const funded = Math.floor(clinics.fundedAtStart[c] * (1 + inputs.posts[c]) + 1 / 2)
  let open = 0
  for (let i = start; i < end; i++) if (person.seatState[i] !== CLOSED) open++
  for (let i = start; i < end && open < funded; i++) {
    if (person.seatState[i] !== CLOSED) continue
    openSearch(world, layout.organisationOfClinic[c], i)
    open++
  }
  for (let i = end - 1; i >= start && open > funded; i--) {
    if (person.seatState[i] !== SEARCHING) continue
    person.seatState[i] = CLOSED
    open--
  }
}

const departure = streamOf('departure')

/** Lets those leave together whom the scenario sends away on this day. */
export const runDepartures = (world: World, run: CompiledRun, day: number): void => {
  for (const { day: on, clinic, count } of run.departures)
    if (on === day) departTogether(world, clinic, count, day)
}

/** Lets the `count` employed clinicians of one clinic whose lot is lowest leave, in every organisation. */
const departTogether = (world: World, clinic: number, count: number, day: number): void => {
  const { clinicians: person, chance, layout } = world
  for (let o = 0; o < layout.organisations; o++) {
    const c = o * layout.clinicsPerOrganisation + clinic
    for (let n = 0; n < count; n++) {
      let chosen = -1
      let lowest = Infinity
      for (let i = layout.seatStart[c]; i < layout.seatStart[c + 1]; i++) {
        if (person.employed[i] === 0) continue
        const seat = chance.seat[i - o * layout.seatsPerOrganisation]
        const lot = chance.random.uniform(departure, chance.replicate[o], seat, day)
        if (lot >= lowest) continue
        lowest = lot
        chosen = i
      }
      if (chosen >= 0) leave(world, c, chosen)
    }
  }
}
