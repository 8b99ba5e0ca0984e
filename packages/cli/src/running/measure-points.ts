import { setImmediate } from 'node:timers/promises'
import {
  analyseSensitivity,
  compileScenario,
  finalValues,
  outcomeOf,
  runAt,
  simulate,
  type CompiledRun,
  type SensitivityPlan,
  type SensitivityResult,
} from '@burnout/engine'
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

export interface MeasureOptions {
  readonly progress: Progress
  /** Workers that share the work where that pays. */
  readonly pool: Pool
}

/** Replicates of one point. */
interface PointBlock extends Block {
  readonly point: number
}

/**
 * Runs every point of a plan with the same luck, and says what the series hangs on. A point of which a run
 * breaks off is a failed run of the result. Ctrl-C throws.
 */
export const measurePoints = async (
  plan: SensitivityPlan,
  { progress, pool }: MeasureOptions,
): Promise<SensitivityResult> => {
  const { rows, replicates, series } = plan
  const total = rows.length * replicates
  const values = rows.map(() => new Array<number>(replicates).fill(Number.NaN))
  const errors = new Map<number, string>()
  let done = 0
  // blocks of a point follow one another
  let compiled: { readonly point: number; readonly run: CompiledRun } | null = null
  const runOf = (point: number): CompiledRun => {
    if (compiled?.point !== point) compiled = { point, run: runAt(plan, rows[point]!) }
    return compiled.run
  }

  const typical = { ...compileScenario(plan.scenario), days: plan.day }
  const workers = pool.jobs > 1 && paysForWorkers(typical, total) ? pool : null
  const size =
    workers === null
      ? blockSize(typical)
      : Math.min(replicates, sharedBlockSize(typical, total, workers.jobs))
  const interrupt = watchForInterrupt()
  let stopping: Promise<void> | undefined
  interrupt.signal.addEventListener('abort', () => void (stopping ??= workers?.stop()))

  const runBlock: RunBlock<PointBlock> = async ({ point, first, count }, onShare) => {
    // one run that breaks off costs the point
    if (errors.has(point)) throw new Error(errors.get(point))
    if (workers !== null) return workers.run(runOf(point), { first, count }, { onShare })
    // room for Ctrl-C to be heard
    await setImmediate()
    if (interrupt.requested) return null
    const onProgress = (day: number, days: number) => onShare(day / days)
    return simulate(runOf(point), { first, count, onProgress })
  }

  try {
    await workThrough(
      runBlock,
      rows.flatMap((_, point) =>
        blocksBetween(0, replicates, size).map(block => ({ ...block, point })),
      ),
      {
        places: workers?.jobs ?? 1,
        isOver: () => interrupt.requested,
        onDone: ({ point, first }, trace) =>
          finalValues([trace], series).forEach((value, k) => (values[point]![first + k] = value)),
        onBroken: ({ point }, message) => {
          if (!errors.has(point)) errors.set(point, message)
        },
        onProgress: runs => {
          done = runs
          progress.update(runs, total, errors.size)
        },
      },
    )
    await stopping
    if (interrupt.requested)
      throw new Failure(
        exitCode.interrupted,
        `interrupted: ${Math.floor((100 * done) / total)} % done; nothing was written`,
      )
  } finally {
    interrupt.release()
    progress.finish()
  }
  return analyseSensitivity(
    plan,
    values.map((own, point) => {
      const error = errors.get(point)
      return error === undefined ? outcomeOf(series, own) : { error }
    }),
  )
}
