import { DAYS_PER_YEAR } from '../parameters/scales.ts'
import type { World } from '../state/world.ts'
import { entityOf } from './people.ts'

/** Vacation is taken in two blocks a year. */
const BLOCKS = 2

/** [days] From one block of vacation to the next. */
export const BETWEEN_BLOCKS = Math.round(DAYS_PER_YEAR / BLOCKS)

/** Keys of chance are 32 bits. */
const KEYS = 2 ** 32

/** Whole days in the blocks of vacation of those of one group. */
const blockLength = ({ inputs, layout }: World, g: number): number =>
  Math.round(inputs.vacation[layout.clinicOfGroup[g]] / BLOCKS)

/**
 * Days since a person's last block of vacation began. People's keys lie a golden section apart, so
 * that the blocks of a group are spread over the half-year, however many its seats; they go with the
 * person who moves.
 */
const sinceStart = (world: World, i: number, day: number): number => {
  const phase = Math.floor(((entityOf(world, i) >>> 0) / KEYS) * BETWEEN_BLOCKS)
  return (day + phase + BETWEEN_BLOCKS) % BETWEEN_BLOCKS
}

/**
 * Days of the block of vacation that lie ahead of a person in the evening of a day; 0 outside of it.
 * Whoever comes back to work, or well, in the middle of a block takes the rest of it.
 */
export const vacationAhead = (world: World, g: number, i: number, day: number): number =>
  Math.max(0, blockLength(world, g) - sinceStart(world, i, day))
