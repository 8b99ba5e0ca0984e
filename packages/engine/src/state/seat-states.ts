/** Where a post stands. The position in this list is what the column `seatState` holds. */
export const seatStates = [
  'closed',
  'working',
  'sick',
  'searching',
  'arriving',
  'vacation',
] as const
export type SeatState = (typeof seatStates)[number]

/** No money for the post. */
export const CLOSED = 0
export const WORKING = 1
export const SICK = 2
/** Empty, and being searched for. */
export const SEARCHING = 3
/** Filled on paper: credentialing until the first working day. */
export const ARRIVING = 4
export const VACATION = 5
