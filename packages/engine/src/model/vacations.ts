import { BETWEEN_BLOCKS, VACATION_BLOCKS } from '../parameters/scales.ts'
import type { World } from '../state/world.ts'

/** Keys of chance are 32 bits. */
const KEYS = 2 ** 32

/**
 * Days by which the half-year of those hired into the seat with this key is ahead of the run's. Keys lie a
 * golden section apart, so that the blocks of a group are spread over the half-year, however many its
 * seats; they go with the person who moves.
 */
export const vacationLead = (key: number): number =>
  Math.floor(((key >>> 0) / KEYS) * BETWEEN_BLOCKS)

/**
 * Days of a block of vacation that lie ahead, in the evening of a day, of the person on a seat of a group; 0 outside
 * of it. Whoever comes back to work, or well, in the middle of a block takes the rest of it. `passes/next-event.ts`
 * asks by the same rule whether there are any.
 */
export const vacationAhead = (world: World, g: number, i: number, day: number): number => {
  const { clinicians, inputs, layout, ownDays } = world
  const length = Math.round(inputs.vacation[layout.clinicOfGroup[g]] / VACATION_BLOCKS)
  const since = (day + ownDays.vacation[clinicians.home[i]] + BETWEEN_BLOCKS) % BETWEEN_BLOCKS
  return Math.max(0, length - since)
}
