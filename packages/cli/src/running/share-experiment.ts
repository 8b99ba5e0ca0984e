import { effortOf, inTurn } from '@burnout/engine'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { watchForInterrupt } from '../interrupt.ts'
import { isWorthWorkers } from '../pool/blocks.ts'
import type { Pool } from '../pool/pool.ts'
import {
  partsOf,
  type AskedExperiment,
  type SharedName,
  type SharedResult,
} from '../pool/shared-experiments.ts'
import { workThrough } from '../pool/work-through.ts'
import type { Progress } from '../terminal/progress.ts'
import { orWrongUse, runExperiment } from './run-experiment.ts'

export interface ShareOptions {
  /** Runs that the work is counted in. */
  readonly runs: number
  readonly progress: Progress
  /** Workers that share the parts where that pays. */
  readonly pool: Pool
}

/**
 * Runs an experiment of the engine, with workers where that pays; its result is the same at any number of
 * them. A part that breaks ends it, as its numbers belong together, and so does Ctrl-C; both throw. What
 * the engine refuses to plan is a wrong use of the command.
 */
export const shareExperiment = async <Name extends SharedName>(
  asked: AskedExperiment<Name>,
  { runs, progress, pool }: ShareOptions,
): Promise<SharedResult<Name>> => {
  const parts = orWrongUse(() => partsOf(asked))
  const { efforts } = parts
  const total = effortOf(parts)
  if (pool.jobs === 1 || !(pool.isOpen || isWorthWorkers(total)))
    return runExperiment(inTurn(parts), { runs, progress })

  const measure = pool.share(asked)
  const measured = new Array<unknown>(efforts.length)
  const shares = new Float64Array(efforts.length)
  const doneOf = () => shares.reduce((sum, share, part) => sum + share * efforts[part]!, 0) / total
  const interrupt = watchForInterrupt()
  let stopping: Promise<void> | undefined
  const stop = () => (stopping ??= pool.stop())
  interrupt.signal.addEventListener('abort', () => void stop())
  let fault: Failure | null = null
  try {
    await workThrough(
      ({ first: part }, onShare) =>
        measure(part, share => {
          shares[part] = share
          onShare(share)
        }),
      efforts.map((_, part) => ({ first: part, count: 1 })),
      {
        places: pool.jobs,
        isOver: () => interrupt.requested || fault !== null,
        onDone: ({ first: part }, came: unknown) => {
          measured[part] = came
          shares[part] = 1
        },
        onBroken: ({ first: part }, message) => {
          fault ??= new Failure(
            exitCode.failed,
            `run failed: part ${part + 1} of ${efforts.length}: ${message}`,
          )
          void stop()
        },
        onProgress: () => progress.update(runs * doneOf(), runs, 0),
      },
    )
    await stopping
    if (interrupt.requested)
      throw new Failure(
        exitCode.interrupted,
        `interrupted: ${Math.floor(100 * doneOf())} % done; nothing was written`,
      )
    if (fault !== null) throw fault
  } finally {
    interrupt.release()
    progress.finish()
  }
  return parts.join(measured)
}
