import { columns, type ClinicianColumn } from '../state/columns.ts'
import type { World } from '../state/world.ts'

/** What belongs to the seat and stays when its holder moves. */
const ofTheSeat: readonly ClinicianColumn[] = ['occupants', 'searchExposure', 'searchThreshold']

const ofThePerson = (Object.keys(columns.clinicians) as ClinicianColumn[]).filter(
  name => !ofTheSeat.includes(name),
)

/** Puts the person of seat `from` into the empty seat `to`, with all that is theirs. */
export const movePerson = (world: World, from: number, to: number): void => {
  for (const name of ofThePerson) {
    const column = world.clinicians[name]
    column[to] = column[from]
  }
}

/** Lets the people of two seats change places, with all that is theirs. */
export const swapPeople = (world: World, i: number, j: number): void => {
  for (const name of ofThePerson) {
    const column = world.clinicians[name]
    const kept = column[i]
    column[i] = column[j]
    column[j] = kept
  }
}
