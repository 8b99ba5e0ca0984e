import type { Parts } from '@burnout/engine'
import { isAskedToStop, partSteps, sayStep, type Board } from './board.ts'
import { partsOf, type AskedExperiment } from './shared-experiments.ts'

/** What a worker is given to do of an experiment. */
export interface PartTask {
  /** Number of the experiment; the parts of one have the same. */
  readonly experiment: number
  readonly asked: AskedExperiment
  readonly part: number
  readonly board: Board
}

// neighbouring parts are of the same experiment
let planned: { readonly experiment: number; readonly parts: Parts<unknown, unknown> } | null = null

/** Measures one part; `null` when it was asked to stop. */
export const measurePart = ({ experiment, asked, part, board }: PartTask): unknown => {
  sayStep(board, 0)
  if (planned?.experiment !== experiment) planned = { experiment, parts: partsOf(asked) }
  const { efforts, measure } = planned.parts
  const measuring = measure(part)
  for (;;) {
    const { done, value } = measuring.next()
    if (done === true) return value
    if (isAskedToStop(board)) return null
    sayStep(board, Math.floor((partSteps * value) / efforts[part]!))
  }
}
