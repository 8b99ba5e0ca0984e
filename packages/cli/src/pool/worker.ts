import { simulate, warmUp, type CompiledRun, type Trace } from '@burnout/engine/block'
import { isAskedToStop, sayStep, type Board } from './board.ts'
import type { Block } from './blocks.ts'
import type { PartTask } from './part-task.ts'

// while the main thread still reads what is to be run
warmUp()

/** What a worker is given to do. */
export interface Task extends Block {
  readonly run: CompiledRun
  /** Days on which everybody is asked. */
  readonly survey: readonly number[]
  readonly board: Board
}

/**
 * Runs one block in a worker thread; `null` when it was asked to stop. Its trace is copied to the main
 * thread: handing columns over would detach them, and V8 then throws all compiled code of the thread away
 * that counts on arrays that stay, and asks before every access whether one is still there.
 */
export default ({ run, first, count, survey, board }: Task): Trace | null => {
  sayStep(board, 0)
  return simulate(run, {
    first,
    count,
    survey,
    onProgress: (day, days) => {
      sayStep(board, Math.floor((day * run.days) / days))
      return !isAskedToStop(board)
    },
  })
}

/** Measures a part of an experiment; what it needs beyond runs is loaded with the first of them. */
export const measurePart = async (task: PartTask): Promise<unknown> =>
  (await import('./part-task.ts')).measurePart(task)
