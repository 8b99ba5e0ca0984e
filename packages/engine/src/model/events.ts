import { streamOf } from '../numerics/random.ts'
import type { World } from '../state/world.ts'
import { leave } from './leaving.ts'
import { organisationOf } from './organisation-of.ts'
import { drawThreshold, entityOf, seatPerson, EVENTS_PER_PERSON } from './people.ts'
import { ARRIVING, CLOSED, SEARCHING, SICK, VACATION, WORKING } from './seat-states.ts'
import { staff } from './staffing.ts'
import { transfer } from './transfers.ts'
import { blockLength, daysAhead } from './vacations.ts'

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
  const { organisations, clinics } = world
  organisations.leaversToday.fill(0)
  organisations.replacementBill.fill(0)
  clinics.leftToday.fill(0)
  if (advanceSeats(world, day)) moveBetweenClinics(world)
  staff(world, day)
}

/** Lets the day pass for every seat; true if somebody asks for another clinic. */
const advanceSeats = (world: World, day: number): boolean => {
  const { clinicians, layout, ownDays, dt } = world
  const { seatState, ill, home, tenure } = clinicians
  const { leavingExposure, leavingHazard, leavingThreshold } = clinicians
  const { cutExposure, cutHazard, cutThreshold } = clinicians
  const { sicknessExposure, sicknessHazard, sicknessThreshold } = clinicians
  const { transferExposure, transferHazard, transferThreshold } = clinicians
  const leads = ownDays.vacation
  let asked = false
  for (let g = 0; g < layout.groups; g++) {
    const vacation = blockLength(world, g)
    const end = layout.groupStart[g + 1]
    for (let i = layout.groupStart[g]; i < end; i++) {
      const state = seatState[i]
      if (state === CLOSED) continue
      if (state === SEARCHING) {
        search(world, g, i)
        continue
      }
      if (state === ARRIVING) {
        if (isOver(world, i)) startWork(world, g, i)
        continue
      }
      tenure[i] += dt
      leavingExposure[i] += leavingHazard[i] * dt
      if (leavingExposure[i] >= leavingThreshold[i]) {
        leave(world, g, i)
        continue
      }
      cutExposure[i] += cutHazard[i] * dt
      if (cutExposure[i] >= cutThreshold[i]) cutWorkingTime(world, g, i)
      if (state === VACATION) {
        if (isOver(world, i)) returnToWork(world, i)
        continue
      }
      if (ill[i] === 1) {
        if (isOver(world, i)) getWell(world, g, i)
        continue
      }
      const ahead = daysAhead(vacation, leads[home[i]], day)
      if (ahead > 0) {
        goAway(world, i, ahead)
        continue
      }
      sicknessExposure[i] += sicknessHazard[i] * dt
      if (sicknessExposure[i] >= sicknessThreshold[i]) {
        fallIll(world, g, i)
        continue
      }
      transferExposure[i] += transferHazard[i] * dt
      if (transferExposure[i] >= transferThreshold[i]) asked = true
    }
  }
  return asked
}

/** Counts down what an arrival, a vacation or a spell still takes; true once it is over. */
const isOver = ({ clinicians: { daysLeft }, dt }: World, i: number): boolean => {
  daysLeft[i] -= dt
  // to the nearest tick, so that spells are as long as drawn in the mean
  return daysLeft[i] <= dt / 2
}

/** Lets those who ask for another clinic move, where there is a post for them. */
const moveBetweenClinics = (world: World): void => {
  const { groupStart, groups } = world.layout
  const { seatState, transferExposure, transferThreshold } = world.clinicians
  const searching = new Int32Array(groups)
  for (let g = 0; g < groups; g++) {
    const end = groupStart[g + 1]
    for (let i = groupStart[g]; i < end; i++) if (seatState[i] === SEARCHING) searching[g] += 1
  }
  for (let g = 0; g < groups; g++) {
    const end = groupStart[g + 1]
    for (let i = groupStart[g]; i < end; i++)
      if (seatState[i] === WORKING && transferExposure[i] >= transferThreshold[i])
        transfer(world, g, i, searching)
  }
}

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
