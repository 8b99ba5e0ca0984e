import { simulate, type CompiledRun, type Trace } from '@burnout/engine'
import { move, transferableSymbol, valueSymbol } from 'piscina'
import { isAskedToStop, sayDay, type Board } from './board.ts'
import type { Block } from './blocks.ts'

/** What a worker is given to do. */
export interface Task extends Block {
  readonly run: CompiledRun
  readonly board: Board
}

/** A trace whose columns are handed over instead of copied. */
const handedOver = (trace: Trace): unknown =>
  move({
    [transferableSymbol]: [trace.t.buffer, trace.values.buffer],
    [valueSymbol]: trace,
  })

/** Runs one block in a worker thread; `null` when it was asked to stop. */
export default ({ run, first, count, board }: Task): unknown => {
  sayDay(board, 0)
  const trace = simulate(run, {
    first,
    count,
    onProgress: (day, days) => {
      sayDay(board, Math.floor((day * run.days) / days))
      return !isAskedToStop(board)
    },
  })
  return trace === null ? null : handedOver(trace)
}
