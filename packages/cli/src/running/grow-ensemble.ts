import { setImmediate } from 'node:timers/promises'
import {
  compileScenario,
  resultHash,
  simulate as simulateBlock,
  summarise,
  type EnsembleResult,
  type Scenario,
  type Trace,
} from '@burnout/engine'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { watchForInterrupt } from '../interrupt.ts'
import {
  blocksBetween,
  blockSize,
  paysForWorkers,
  sharedBlockSize,
  taperedBlocks,
} from '../pool/blocks.ts'
import type { Pool } from '../pool/pool.ts'
import { runBlocks, type FailedRun } from '../pool/run-blocks.ts'
import type { RunBlock } from '../pool/work-through.ts'
import type { Progress } from '../terminal/progress.ts'
import { nodeDigest } from '../store/node-digest.ts'
import { recordedBytes } from './recorded-bytes.ts'
import { withReplicates } from './with-replicates.ts'

export interface Ensemble {
  /** Over the replicates that finished. */
  readonly result: EnsembleResult
  readonly failures: readonly FailedRun[]
}

/** An ensemble with what its result was made of, in replicate order. */
export interface TracedEnsemble extends Ensemble {
  readonly traces: readonly Trace[]
}

/** When a run, or all of them, is given up. */
export interface RunLimits {
  /** Seconds that a single run may take; it is then run by a worker and on its own. */
  readonly timeout?: number | undefined
  /** Failed runs after which the others are not worth it. */
  readonly maxFailures?: number | undefined
}

export interface EnsembleOptions {
  readonly progress: Progress
  /** Workers that share the work where that pays; this thread does it alone unless given. */
  readonly pool?: Pool | undefined
  readonly limits?: RunLimits
  /** Runs one block of replicates in this thread. */
  readonly simulate?: typeof simulateBlock
}

/** An ensemble that is run bit by bit. */
export interface GrowingEnsemble {
  /** Of the replicates that finished, in replicate order. */
  readonly traces: readonly Trace[]
  /**
   * Runs what is missing of replicates 0 … `replicates − 1`; `expected` is how many there may be in the
   * end. Ctrl-C throws, and so do too many failures, nothing but failures, or more than memory may hold.
   */
  extendTo(replicates: number, expected?: number): Promise<void>
  /** What came of the replicates so far. */
  finish(): TracedEnsemble
}

/** Bytes of recorded numbers that an ensemble may hold in memory. */
const mostBytes = 1_000_000_000

const tooLarge = ({ name }: Scenario, replicates: number, bytes: number): Failure =>
  new Failure(
    exitCode.usage,
    `too large for memory: ${replicates} runs of ${name} record ${(bytes / 1e9).toFixed(1)} GB; expected at most ${mostBytes / 1e9} GB`,
    'Record less often (--set "run.record=4 weeks"), or run it into a folder (burnout run with --out), which holds any number.',
  )

/** Begins an ensemble of a scenario; nothing runs yet. */
export const growEnsemble = (
  scenario: Scenario,
  { progress, pool, limits = {}, simulate = simulateBlock }: EnsembleOptions,
): GrowingEnsemble => {
  const run = compileScenario(scenario)
  const { timeout, maxFailures = Infinity } = limits
  const traces: Trace[] = []
  const failures: FailedRun[] = []
  let asked = 0

  const poolFor = (replicates: number): Pool | null => {
    if (pool === undefined) return null
    if (timeout !== undefined) return pool
    return pool.jobs > 1 && (pool.isOpen || paysForWorkers(run, replicates)) ? pool : null
  }

  const interrupted = (): Failure => {
    const done = traces.reduce((sum, { count }) => sum + count, 0)
    return new Failure(
      exitCode.interrupted,
      `interrupted: ${done} of ${scenario.run.replicates} replicates of ${scenario.name} done; nothing was written`,
      done > 0 ? `Run it again with -n ${done} for as many as were done.` : null,
    )
  }

  const tooManyFailed = (): Failure => {
    const [{ replicate, message }] = failures as [FailedRun]
    return new Failure(
      exitCode.failed,
      `too many failed runs: ${failures.length} of ${scenario.name}; expected ${maxFailures === 0 ? 'none' : `at most ${maxFailures}`}; replicate ${replicate}: ${message}`,
    )
  }

  const allFailed = (): Failure =>
    new Failure(
      exitCode.failed,
      `run failed: all ${asked} replicates of ${scenario.name}: ${failures[0]?.message}`,
    )

  const extendTo = async (replicates: number, expected = replicates): Promise<void> => {
    const bytes = recordedBytes(scenario, replicates)
    if (bytes > mostBytes) throw tooLarge(scenario, replicates, bytes)
    const before = { asked, failed: failures.length }
    const workers = poolFor(replicates)
    const places = workers?.jobs ?? 1
    const size =
      workers === null ? blockSize(run) : sharedBlockSize(run, replicates - asked, workers.jobs)
    const interrupt = watchForInterrupt()
    let stopping: Promise<void> | undefined
    const stop = () => void (stopping ??= workers?.stop())
    interrupt.signal.addEventListener('abort', stop)

    const inThisThread: RunBlock = async ({ first, count }, onShare) => {
      // room for Ctrl-C to be heard
      await setImmediate()
      if (interrupt.requested) return null
      return simulate(run, { first, count, onProgress: (day, days) => onShare(day / days) })
    }
    const inWorker: RunBlock = async (block, onShare) =>
      workers === null ? null : workers.run(run, block, { onShare, timeout })

    try {
      const done = await runBlocks(
        workers === null ? inThisThread : inWorker,
        // a run of its own is the only one whose time is known
        timeout !== undefined || workers === null
          ? blocksBetween(asked, replicates, timeout === undefined ? size : 1)
          : taperedBlocks(asked, replicates, size, places),
        {
          places,
          isOver: failed => interrupt.requested || before.failed + failed > maxFailures,
          onProgress: (count, failed) => {
            if (before.failed + failed > maxFailures) stop()
            progress.update(before.asked + count, expected, before.failed + failed)
          },
        },
      )
      await stopping
      traces.push(...done.traces)
      failures.push(...done.failures)
      asked = replicates
      if (interrupt.requested) throw interrupted()
      if (failures.length > maxFailures) throw tooManyFailed()
      if (failures.length > 0 && traces.length === 0) throw allFailed()
    } finally {
      interrupt.release()
    }
  }

  return {
    traces,
    extendTo,
    finish() {
      const whole = withReplicates(scenario, asked)
      const hash = resultHash(traces, nodeDigest())
      return { result: summarise(whole, run, traces, hash), traces, failures }
    },
  }
}
