import { DAYS_PER_YEAR } from '../parameters/scales.ts'
import type { World } from '../state/world.ts'

/** Vacation is taken in two blocks a year. */
const BLOCKS = 2

/** [days] From one block of vacation to the next. */
export const BETWEEN_BLOCKS = Math.round(DAYS_PER_YEAR / BLOCKS)

/** Keys of chance are 32 bits. */
const KEYS = 2 ** 32

/**
 * Days by which the half-year of those hired into the seat with this key is ahead of the run's. Keys lie a
 * golden section apart, so that the blocks of a group are spread over the half-year, however many its
 * seats; they go with the person who moves.
 */
export const vacationLead = (key: number): number =>
  Math.floor(((key >>> 0) / KEYS) * BETWEEN_BLOCKS)

/** Whole days in the blocks of vacation of those of one group. */
export const blockLength = ({ inputs, layout }: World, g: number): number =>
  Math.round(inputs.vacation[layout.clinicOfGroup[g]] / BLOCKS)

/**
 * Days of a block of vacation this long that lie ahead, in the evening of a day, of somebody with this
 * lead; 0 outside of it. Whoever comes back to work, or well, in the middle of a block takes the rest of it.
 */
export const daysAhead = (length: number, lead: number, day: number): number =>
  Math.max(0, length - ((day + lead + BETWEEN_BLOCKS) % BETWEEN_BLOCKS))

/** The same for the person on a seat of a group. */
export const vacationAhead = (world: World, g: number, i: number, day: number): number =>
  daysAhead(blockLength(world, g), world.ownDays.vacation[world.clinicians.home[i]], day)
