import type { World } from '../state/world.ts'
import { organisationOf } from './organisation-of.ts'
import { drawSearchThreshold } from './people.ts'
import { CLOSED, SEARCHING } from '../state/seat-states.ts'

/** Lets the holder of a seat go; the organisation pays for finding another. */
export const leave = (world: World, g: number, i: number): void => {
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
export const vacate = (world: World, g: number, i: number): void => {
  const { clinicians: person } = world
  person.employed[i] = 0
  person.present[i] = 0
  person.away[i] = 0
  person.ill[i] = 0
  person.occupants[i] += 1
  openSearch(world, organisationOf(world, g), i)
}

/** Sends the holder of a post away with it; nobody is paid to find another. */
export const dismiss = (world: World, g: number, i: number): void => {
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
