import type { CompiledRun } from '../scenario/compiled-run.ts'
import { runDepartures } from './departures.ts'
import { Recorder } from './recorder.ts'
import type { Section } from './section.ts'
import { evaluateDay, step, wind, type Clockwork } from './step.ts'
import { joinAnswers, SurveyRecorder, type SurveyColumns } from './survey-recorder.ts'
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
  /** Those of whom the headline series are recorded beside all; nobody unless given. */
  readonly section?: Section | null
  /** Whole days, from 0 to the horizon, on which everybody is asked; none unless given. */
  readonly survey?: readonly number[]
  /** Called at every record. */
  readonly onProgress?: OnProgress
  /** Days in a tick; 1 unless the integration error itself is being studied. */
  readonly dt?: number
}

/** Seats stepped side by side: their columns, some 850 bytes a seat, fit the cache of one core. */
const SEATS_AT_ONCE = 1000

/** How far a block has come. */
export interface Progress {
  /** Days that are behind, and those of the whole block. */
  readonly day: number
  readonly days: number
}

/**
 * Runs a block of replicates from start to horizon and returns what was recorded, or `null` when
 * `onProgress` stopped it. A replicate's numbers do not depend on the block it runs in. A block of more
 * than some thousand clinicians is run in lots, so that its time grows with its size, and its memory
 * with what is recorded.
 */
export const simulate = (run: CompiledRun, options: SimulateOptions): Trace | null => {
  const { onProgress } = options
  const steps = simulation(run, options)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    const { day, days } = step.value
    if (onProgress?.(day, days) === false) return null
  }
}

/**
 * The same step by step, for threads that have to listen meanwhile: it pauses after every record, and whoever
 * asks for no more has stopped it.
 */
export function* simulation(
  run: CompiledRun,
  options: Omit<SimulateOptions, 'onProgress'>,
): Generator<Progress, Trace, undefined> {
  const { first, count, people = false, section = null, survey = [], dt = 1 } = options
  const recorder = new Recorder(run, first, count, people, section)
  const seats = run.clinics.flatMap(clinic => clinic.seats).reduce((sum, own) => sum + own, 0)
  const lot = Math.max(1, Math.floor(SEATS_AT_ONCE / seats))
  const days = Math.ceil(count / lot) * run.days
  const answers: SurveyColumns[] = []
  for (let offset = 0, before = 0; offset < count; offset += lot, before += run.days) {
    const clockwork = wind(run, first + offset, Math.min(lot, count - offset), dt)
    const asking = survey.length === 0 ? null : new SurveyRecorder(clockwork.world, survey)
    for (const day of daysOfRecords(clockwork, dt, each => asking?.see(each))) {
      recorder.record(clockwork, day, offset)
      yield { day: before + day, days }
    }
    if (asking !== null) answers.push(asking.answers())
    clockwork.machine?.giveUp()
  }
  const trace = recorder.trace()
  return survey.length === 0 ? trace : { ...trace, answers: joinAnswers(answers) }
}

/** Runs a clockwork to its horizon, with a pause on every day of a record; `see` is called on every day. */
function* daysOfRecords(
  clockwork: Clockwork,
  dt: number,
  see: (day: number) => void,
): Generator<number, void, undefined> {
  const { world, run } = clockwork
  const ticksPerDay = Math.round(1 / dt)
  for (let day = 0; ; day++) {
    evaluateDay(clockwork, day)
    see(day)
    if (day % run.recordEvery === 0) yield day
    if (day >= run.days) return
    for (let tick = 0; tick < ticksPerDay; tick++) {
      if (tick > 0) evaluateDay(clockwork, day)
      step(clockwork, day)
    }
    runDepartures(world, run, day)
  }
}
