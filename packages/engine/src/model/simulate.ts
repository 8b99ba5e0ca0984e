import type { CompiledRun } from '../scenario/compiled-run.ts'
import { runDepartures } from './departures.ts'
import { Recorder } from './recorder.ts'
import { evaluateDay, step, wind, type Clockwork } from './step.ts'
import type { Trace } from './trace.ts'

/**
 * Says how many of a block's days are behind: those of a run, or of one run after the other where the
 * block is too large to be stepped at once. Returning `false` stops it.
 */
export type OnProgress = (day: number, days: number) => boolean | void

export interface SimulateOptions {
  /** Number of the first replicate. */
  readonly first: number
  /** Replicates in this block; at least 1. */
  readonly count: number
  /** Whether to record the people of the first replicate. */
  readonly people?: boolean
  /** Called at every record. */
  readonly onProgress?: OnProgress
  /** Days in a tick; 1 unless the integration error itself is being studied. */
  readonly dt?: number
}

/** Seats stepped side by side: their columns, some 850 bytes a seat, fit the cache of one core. */
const SEATS_AT_ONCE = 1000

/**
 * Runs a block of replicates from start to horizon and returns what was recorded, or `null` when
 * `onProgress` stopped it. A replicate's numbers do not depend on the block it runs in. A block of more
 * than some thousand clinicians is run in lots, so that its time grows with its size, and its memory
 * with what is recorded.
 */
export const simulate = (run: CompiledRun, options: SimulateOptions): Trace | null => {
  const { first, count, people = false, onProgress, dt = 1 } = options
  const recorder = new Recorder(run, first, count, people)
  const seats = run.clinics.flatMap(clinic => clinic.seats).reduce((sum, own) => sum + own, 0)
  const lot = Math.max(1, Math.floor(SEATS_AT_ONCE / seats))
  const days = Math.ceil(count / lot) * run.days
  for (let offset = 0, before = 0; offset < count; offset += lot, before += run.days) {
    const clockwork = wind(run, first + offset, Math.min(lot, count - offset), dt)
    const done = simulateLot(clockwork, dt, day => {
      recorder.record(clockwork.world, day, offset)
      return onProgress?.(before + day, days)
    })
    if (!done) return null
  }
  return recorder.trace()
}

/** Runs a clockwork to its horizon; `record` is called on every day of a record, and stops it by `false`. */
const simulateLot = (
  clockwork: Clockwork,
  dt: number,
  record: (day: number) => boolean | void,
): boolean => {
  const { world, run } = clockwork
  const ticksPerDay = Math.round(1 / dt)
  for (let day = 0; ; day++) {
    evaluateDay(clockwork, day)
    if (day % run.recordEvery === 0 && record(day) === false) return false
    if (day >= run.days) return true
    for (let tick = 0; tick < ticksPerDay; tick++) {
      if (tick > 0) evaluateDay(clockwork, day)
      step(clockwork, day)
    }
    runDepartures(world, run, day)
  }
}
