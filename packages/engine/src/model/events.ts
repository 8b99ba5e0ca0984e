import { streamOf } from '../numerics/random.ts'
import { ROLES } from '../parameters/roles.ts'
import { plainPasses, type Passes } from '../passes/passes.ts'
import type { World } from '../state/world.ts'
import { leave } from './leaving.ts'
import { organisationOf } from './organisation-of.ts'
import { drawThreshold, entityOf, seatPerson, EVENTS_PER_PERSON } from './people.ts'
import { ARRIVING, SEARCHING, SICK, VACATION, WORKING } from '../state/seat-states.ts'
import { staff } from './staffing.ts'
import { transfer } from './transfers.ts'
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
export const runEvents = (world: World, day: number, passes: Passes = plainPasses(world)): void => {
  const { organisations, clinics } = world
  organisations.leaversToday.fill(0)
  organisations.replacementBill.fill(0)
  clinics.leftToday.fill(0)
  const asking = advanceSeats(world, day, passes)
  if (asking.length > 0) moveBetweenClinics(world, asking)
  staff(world, day, passes)
}

/** A seat and its group. */
interface Post {
  readonly g: number
  readonly i: number
}

/** Lets the day pass for every seat; who asks for another clinic, in the order of the seats. */
const advanceSeats = (world: World, day: number, { nextEvent }: Passes): readonly Post[] => {
  const { groupStart } = world.layout
  const asking: Post[] = []
  let g = 0
  let midway = -1
  for (let i = nextEvent(g, 0, day, midway); i >= 0;) {
    while (groupStart[g + 1] <= i) g++
    const happened = happen(world, g, i, day, i === midway)
    if (happened === 'request') asking.push({ g, i })
    // whoever cuts working time has the rest of the day before them
    midway = happened === 'cut' ? i : -1
    i = nextEvent(g, happened === 'cut' ? i : i + 1, day, midway)
  }
  return asking
}

/** Lets happen what is due on a seat; `midway` says that it is not a cut of working time, which has been. */
const happen = (
  world: World,
  g: number,
  i: number,
  day: number,
  midway: boolean,
): 'cut' | 'request' | 'else' => {
  const { clinicians: person } = world
  const state = person.seatState[i]
  if (state === SEARCHING) sign(world, g, i)
  else if (state === ARRIVING) startWork(world, g, i)
  else if (person.leavingExposure[i] >= person.leavingThreshold[i]) leave(world, g, i)
  else if (!midway && person.cutExposure[i] >= person.cutThreshold[i]) {
    cutWorkingTime(world, g, i)
    return 'cut'
  } else if (state === VACATION) returnToWork(world, i)
  else if (person.ill[i] === 1) getWell(world, g, i)
  else return interrupt(world, g, i, day)
  return 'else'
}

/** The same for somebody at work. */
const interrupt = (world: World, g: number, i: number, day: number): 'request' | 'else' => {
  const { clinicians: person } = world
  const vacation = vacationAhead(world, g, i, day)
  if (vacation > 0) goAway(world, i, vacation)
  else if (person.sicknessExposure[i] >= person.sicknessThreshold[i]) fallIll(world, g, i)
  else return 'request'
  return 'else'
}

/** Lets those who ask for another clinic move, where there is a post for them. */
const moveBetweenClinics = (world: World, asking: readonly Post[]): void => {
  const searching = new Int32Array(world.layout.groups)
  let counted = -1
  for (const { g, i } of asking) {
    const o = organisationOf(world, g)
    if (o !== counted) countSearching(world, o, searching)
    counted = o
    transfer(world, g, i, searching)
  }
}

/** Counts the free posts of every group of one organisation. */
const countSearching = (world: World, o: number, searching: Int32Array): void => {
  const { clinicsPerOrganisation, groupStart } = world.layout
  const { seatState } = world.clinicians
  const groups = clinicsPerOrganisation * ROLES
  for (let g = o * groups; g < (o + 1) * groups; g++)
    for (let i = groupStart[g]; i < groupStart[g + 1]; i++)
      if (seatState[i] === SEARCHING) searching[g] += 1
}

const sign = ({ clinicians: person, layout, ofRole }: World, g: number, i: number): void => {
  person.seatState[i] = ARRIVING
  person.daysLeft[i] = ofRole.credentialingDays[layout.roleRow[g]]
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
  drawThreshold(world, 'sickness', organisationOf(world, g), i)
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
  drawThreshold(world, 'cut', o, i)
}
