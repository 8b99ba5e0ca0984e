import { millions, span } from './numbers.ts'
import { UPDATES } from './yardstick.ts'

/**
 * Updates a second of the common kernel, in TypeScript on one thread, on the machine for which targets in seconds were set.
 */
const UPDATES_PER_SECOND = 20e6

/** Seconds that one run of the kernel took there. */
const KERNEL_RUN = UPDATES / UPDATES_PER_SECOND

/** A time or a rate held against its target where that was set: what this machine is to that one is what its kernel is. */
export interface Carried {
  readonly carried: string
  readonly met: boolean
}

/** Whether `ofKernel` runs of the kernel would have taken less than `most` seconds on the machine of the targets. */
export const within = (ofKernel: number, most: number): Carried => {
  const seconds = ofKernel * KERNEL_RUN
  return { carried: span(seconds), met: seconds < most }
}

/** Whether `ofKernel` of the kernel's updates a second would have been `least` a second there. */
export const atLeast = (ofKernel: number, least: number): Carried => {
  const rate = ofKernel * UPDATES_PER_SECOND
  return { carried: `${millions(rate)} million`, met: rate >= least }
}
