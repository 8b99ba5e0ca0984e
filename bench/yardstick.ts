import { commonKernel } from './kernel/kernel.ts'
import { secondsOf } from './rounds.ts'

/** The run of the common kernel that other things are held against: a hundred clinicians over five years. */
export const CLINICIANS = 100
export const DAYS = 1_825

const RUNS = 10

/** Updates of a clinician in one run. */
export const UPDATES = CLINICIANS * DAYS

/** Seconds that one run of the kernel takes just now. */
export const yardstick = (): number => {
  const seconds = secondsOf(() => {
    for (let seed = 1; seed <= RUNS; seed++) commonKernel(CLINICIANS, DAYS, seed)
  })
  return seconds / RUNS
}
