import { setImmediate } from 'node:timers/promises'
import {
  compileScenario,
  simulate as simulateBlock,
  surveyRun,
  type Scenario,
  type SurveyColumns,
} from '@burnout/engine'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { watchForInterrupt } from '../interrupt.ts'
import { blocksBetween, blockSize, paysForWorkers, sharedBlockSize } from '../pool/blocks.ts'
import type { Pool } from '../pool/pool.ts'
import type { FailedRun } from '../pool/run-blocks.ts'
import { workThrough, type RunBlock } from '../pool/work-through.ts'
import type { Progress } from '../terminal/progress.ts'

export interface SurveyOptions {
  readonly progress: Progress
  /** Workers that share the work where that pays; this thread does it alone unless given. */
  readonly pool?: Pool
  /** Takes what a block answered, in replicate order, and may be let go of then. */
  readonly onAnswers: (answers: SurveyColumns) => void
  /** Runs one block of replicates in this thread. */
  readonly simulate?: typeof simulateBlock
}

/**
 * Asks everybody of a scenario on some days, and hands on what is answered as soon as all before it was.
 * Returns the replicates that broke off, of which there are no answers. Ctrl-C throws.
 */
export const runSurvey = async (
  scenario: Scenario,
  survey: readonly number[],
  { progress, pool, onAnswers, simulate = simulateBlock }: SurveyOptions,
): Promise<readonly FailedRun[]> => {
  const run = surveyRun(compileScenario(scenario), survey)
  const { replicates } = scenario.run
  const pays = pool !== undefined && pool.jobs > 1 && paysForWorkers(run, replicates)
  const workers = pays ? pool : null
  const size = workers === null ? blockSize(run) : sharedBlockSize(run, replicates, workers.jobs)
  const failures: FailedRun[] = []
  // what came before its turn, by its first replicate
  const early = new Map<number, { readonly count: number; readonly answers?: SurveyColumns }>()
  let next = 0
  const handOn = () => {
    for (let turn = early.get(next); turn !== undefined; turn = early.get(next)) {
      early.delete(next)
      next += turn.count
      if (turn.answers !== undefined) onAnswers(turn.answers)
    }
  }

  const interrupt = watchForInterrupt()
  let stopping: Promise<void> | undefined
  interrupt.signal.addEventListener('abort', () => void (stopping ??= workers?.stop()))
  const runBlock: RunBlock = async ({ first, count }, onShare) => {
    if (workers !== null) return workers.run(run, { first, count }, { onShare, survey })
    // room for Ctrl-C to be heard
    await setImmediate()
    if (interrupt.requested) return null
    const onProgress = (day: number, days: number) => onShare(day / days)
    return simulate(run, { first, count, survey, onProgress })
  }

  try {
    await workThrough(runBlock, blocksBetween(0, replicates, size), {
      places: workers?.jobs ?? 1,
      isOver: () => interrupt.requested,
      onDone: (_, { first, count, answers }) => {
        early.set(first, answers === undefined ? { count } : { count, answers })
        handOn()
      },
      onBroken: ({ first }, message) => {
        failures.push({ replicate: first, message })
        early.set(first, { count: 1 })
        handOn()
      },
      onProgress: done => progress.update(done, replicates, failures.length),
    })
    await stopping
    if (interrupt.requested && next < replicates)
      throw new Failure(
        exitCode.interrupted,
        `interrupted: ${next} of ${replicates} replicates of ${scenario.name} asked`,
      )
    if (failures.length === replicates)
      throw new Failure(
        exitCode.failed,
        `run failed: all ${replicates} replicates of ${scenario.name}: ${failures[0]?.message}`,
      )
    return failures
  } finally {
    interrupt.release()
    progress.finish()
  }
}
