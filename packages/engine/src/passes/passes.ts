import type { World } from '../state/world.ts'
import { nextEvent } from './next-event.ts'
import { nextUnfunded } from './next-unfunded.ts'
import { tally } from './tally.ts'

/**
 * What goes over all seats of a world and is no mechanism. Whatever happens to one of them is left to the
 * caller, who goes on from there.
 */
export interface Passes {
  /** The next seat to which something happens on a day, from seat `from` of group `group` on; −1 for none. */
  readonly nextEvent: (group: number, from: number, day: number, midway: number) => number
  /** The next group, from `from` on, with more or fewer posts open than are paid for; −1 for none. */
  readonly nextUnfunded: (from: number) => number
  /** Adds up the people of groups, by their roles, or into one row. */
  readonly tally: (from: number, to: number, row: number) => number
}

/** In the place of a row of sums: each role has its own. */
export const BY_ROLE = -1

/** The passes as they are written here. */
export const plainPasses = (world: World): Passes => ({
  nextEvent: (group, from, day, midway) => nextEvent(world, group, from, day, midway),
  nextUnfunded: from => nextUnfunded(world, from),
  tally: (from, to, row) => tally(world, from, to, row),
})
