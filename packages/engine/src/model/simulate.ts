import type { CompiledRun } from '../scenario/compiled-run.ts'
import { runDepartures } from './departures.ts'
import { Recorder } from './recorder.ts'
import { evaluateDay, step, wind } from './step.ts'
import type { Trace } from './trace.ts'

/** Says how far a block has come; returning `false` stops it. */
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

/**
 * Runs a block of replicates from start to horizon and returns what was recorded, or `null` when
 * `onProgress` stopped it. A replicate's numbers do not depend on the block it runs in.
 */
export const simulate = (run: CompiledRun, options: SimulateOptions): Trace | null => {
  const { first, count, people = false, onProgress, dt = 1 } = options
  const clockwork = wind(run, first, count, dt)
  const recorder = new Recorder(run, first, count, people)
  const ticksPerDay = Math.round(1 / dt)
  for (let day = 0; ; day++) {
    evaluateDay(clockwork, day)
    if (day % run.recordEvery === 0) {
      recorder.record(clockwork.world, day)
      if (onProgress?.(day, run.days) === false) return null
    }
    if (day >= run.days) return recorder.trace()
    for (let tick = 0; tick < ticksPerDay; tick++) {
      if (tick > 0) evaluateDay(clockwork, day)
      step(clockwork, day)
    }
    runDepartures(clockwork.world, run, day)
  }
}
