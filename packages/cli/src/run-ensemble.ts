import { setImmediate } from 'node:timers/promises'
import {
  BLOCK,
  compileScenario,
  seatsOf,
  simulate as simulateBlock,
  summarise,
  type CompiledRun,
  type EnsembleResult,
  type Scenario,
  type Trace,
} from '@burnout/engine'
import { exitCode } from './exit-codes.ts'
import { Failure } from './failure.ts'
import { watchForInterrupt } from './interrupt.ts'
import type { Progress } from './terminal/progress.ts'

/** A replicate that broke off, and why. */
export interface FailedRun {
  readonly replicate: number
  readonly message: string
}

export interface Ensemble {
  /** Over the replicates that finished. */
  readonly result: EnsembleResult
  readonly failures: readonly FailedRun[]
}

/** An ensemble with what its result was made of, in replicate order. */
export interface TracedEnsemble extends Ensemble {
  readonly traces: readonly Trace[]
}

export interface EnsembleOptions {
  readonly progress: Progress
  /** Runs one block of replicates. */
  readonly simulate?: typeof simulateBlock
}

/** Clinician-days in a block, so that Ctrl-C is heard within about a second even in a large group. */
const mostWork = 4_000_000

/** Replicates that are run side by side between two looks at Ctrl-C. */
export const blockSize = ({ clinics, days }: CompiledRun): number => {
  const work = clinics.reduce((sum, clinic) => sum + seatsOf(clinic), 0) * days
  return Math.max(1, Math.min(BLOCK, Math.floor(mostWork / work)))
}

/**
 * Runs every replicate of a scenario, block by block, leaving room in between for Ctrl-C. A block
 * that fails is run again one by one, so that a broken replicate costs no other. Ctrl-C throws.
 */
export const runEnsemble = async (
  scenario: Scenario,
  { progress, simulate = simulateBlock }: EnsembleOptions,
): Promise<TracedEnsemble> => {
  const run = compileScenario(scenario)
  const total = run.replicates
  const traces: Trace[] = []
  const failures: FailedRun[] = []
  const interrupt = watchForInterrupt()

  const runBlock = async (first: number, count: number): Promise<void> => {
    await setImmediate()
    if (interrupt.requested)
      throw new Failure(
        exitCode.interrupted,
        `interrupted: ${first} of ${total} replicates of ${scenario.name} done; nothing was written`,
      )
    try {
      const trace = simulate(run, {
        first,
        count,
        onProgress: (day, days) =>
          progress.update(first + (count * day) / days, total, failures.length),
      })
      if (trace !== null) traces.push(trace)
    } catch (error) {
      if (count > 1) for (let i = 0; i < count; i++) await runBlock(first + i, 1)
      else failures.push({ replicate: first, message: String(error) })
    }
  }

  try {
    const block = blockSize(run)
    for (let first = 0; first < total; first += block)
      await runBlock(first, Math.min(block, total - first))
    progress.update(total, total, failures.length)
  } finally {
    interrupt.release()
    progress.finish()
  }
  const [failure] = failures
  if (failure !== undefined && traces.length === 0)
    throw new Failure(
      exitCode.failed,
      `run failed: all ${total} replicates of ${scenario.name}: ${failure.message}`,
    )
  return { result: summarise(scenario, run, traces), traces, failures }
}
