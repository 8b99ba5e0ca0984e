import { setImmediate } from 'node:timers/promises'
import type { ExperimentProgress } from '@burnout/engine'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { watchForInterrupt } from '../interrupt.ts'
import type { Progress } from '../terminal/progress.ts'

export interface ExperimentOptions {
  /** Runs that the work is counted in. */
  readonly runs: number
  readonly progress: Progress
}

/**
 * Runs an experiment of the engine, leaving room between its steps for Ctrl-C, which throws. What the
 * engine refuses before its first step, such as a name or a month, is a wrong use of the command.
 */
export const runExperiment = async <Result>(
  running: Generator<ExperimentProgress, Result, undefined>,
  { runs, progress }: ExperimentOptions,
): Promise<Result> => {
  const interrupt = watchForInterrupt()
  try {
    await setImmediate()
    for (let next = orWrongUse(() => running.next()); ; next = running.next()) {
      if (next.done === true) return next.value
      const { done, total } = next.value
      progress.update((runs * done) / total, runs, 0)
      await setImmediate()
      if (interrupt.requested)
        throw new Failure(
          exitCode.interrupted,
          `interrupted: ${Math.floor((100 * done) / total)} % done; nothing was written`,
        )
    }
  } finally {
    interrupt.release()
    progress.finish()
  }
}

/** Does what the engine may refuse to do; to ask for it is then a wrong use of the command. */
export const orWrongUse = <Result>(ask: () => Result): Result => {
  try {
    return ask()
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(exitCode.usage, error.message)
    throw error
  }
}
