import { setImmediate } from 'node:timers/promises'
import { simulate, type CompiledRun, type Scenario, type Trace } from '@burnout/engine'
import {
  fitLocally,
  runWith,
  type LocalFitPlan,
  type LocalFitResult,
  type ParameterValues,
  type RunMany,
} from '@burnout/engine/fit'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { watchForInterrupt } from '../interrupt.ts'
import {
  blocksBetween,
  blockSize,
  paysForWorkers,
  sharedBlockSize,
  type Block,
} from '../pool/blocks.ts'
import type { Pool } from '../pool/pool.ts'
import { workThrough, type RunBlock } from '../pool/work-through.ts'
import type { Progress } from '../terminal/progress.ts'

export interface FitRunOptions {
  readonly progress: Progress
  /** Workers that share the work where that pays. */
  readonly pool: Pool
  /** Steps at most. */
  readonly steps: number
}

/** Replicates of one evaluation. */
interface EvaluationBlock extends Block {
  readonly at: number
}

/** Steps in a row that a fit tries side by side, beside a slope for each parameter. */
const tried = 4

/**
 * Fits a scenario to the observations of a plan; every evaluation has the same luck. One in which a run breaks off
 * is no better than any other. Ctrl-C throws.
 */
export const measureFit = async (
  plan: LocalFitPlan,
  scenario: Scenario,
  { progress, pool, steps }: FitRunOptions,
): Promise<LocalFitResult> => {
  const { parameters, replicates } = plan
  const start: ParameterValues = Object.fromEntries(
    parameters.map(({ name, value }) => [name, value]),
  )
  const typical = runWith(plan, start)
  const n = parameters.length
  // as many as it takes at most: often fewer
  const total = replicates * (1 + 2 * n + steps * (n + tried))
  const workers = pool.jobs > 1 && paysForWorkers(typical, total) ? pool : null
  const size =
    workers === null
      ? blockSize(typical)
      : Math.min(replicates, sharedBlockSize(typical, replicates * n, workers.jobs))
  const interrupt = watchForInterrupt()
  let stopping: Promise<void> | undefined
  interrupt.signal.addEventListener('abort', () => void (stopping ??= workers?.stop()))
  let before = 0

  const runBlock =
    (runs: readonly CompiledRun[]): RunBlock<EvaluationBlock> =>
    async ({ at, first, count }, onShare) => {
      const run = runs[at]!
      if (workers !== null) return workers.run(run, { first, count }, { onShare })
      // room for Ctrl-C to be heard
      await setImmediate()
      if (interrupt.requested) return null
      return simulate(run, { first, count, onProgress: (day, days) => onShare(day / days) })
    }

  /** The traces of every evaluation in the order of replicates, or what broke one of its runs. */
  const runMany: RunMany = async batch => {
    const runs = batch.map(values => runWith(plan, values))
    const traces = batch.map((): Trace[] => [])
    const broken = new Map<number, Error>()
    await workThrough(
      runBlock(runs),
      batch.flatMap((_, at) => blocksBetween(0, replicates, size).map(block => ({ ...block, at }))),
      {
        places: workers?.jobs ?? 1,
        isOver: () => interrupt.requested,
        onDone: ({ at }, trace) => void traces[at]!.push(trace),
        onBroken: ({ at }, message) => void broken.set(at, new Error(message)),
        onProgress: done => progress.update(before + done, Math.max(total, before + done), 0),
      },
    )
    await stopping
    if (interrupt.requested)
      throw new Failure(
        exitCode.interrupted,
        `interrupted: ${Math.floor(before / replicates)} evaluations done; nothing was written`,
      )
    before += batch.length * replicates
    return traces.map((own, at) => broken.get(at) ?? [...own].sort((a, b) => a.first - b.first))
  }

  try {
    return await fitLocally(plan, scenario, runMany, { maxIterations: steps })
  } finally {
    interrupt.release()
    progress.finish()
  }
}
