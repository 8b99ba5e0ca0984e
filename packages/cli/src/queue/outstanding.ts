import type { Trace } from '@burnout/engine'
import type { Answer } from './answer.ts'
import type { JobData } from './job.ts'
import { takePart, type PartPlace } from './shared-folder.ts'

/** A block that was put on the queue and is not answered yet. */
export interface Outstanding {
  readonly id: string
  readonly data: Omit<JobData, 'byQueue'>
  readonly place: PartPlace
  readonly onShare: (share: number) => void
  /** Ends it with what came of it, or `null` when it was stopped. */
  readonly settle: (outcome: Trace | null) => void
  /** Ends it as broken. */
  readonly fail: (error: Error) => void
  /** Whether its result is to come by the queue, because its part was not found in the folder. */
  byQueue: boolean
  /** When it was last heard of, in milliseconds. */
  heard: number
  /** How often in a row it was missing on the queue. */
  misses: number
  /** Answers that could not be read. */
  unreadable: number
}

/** Answers to one block that cannot be read before it counts as broken. */
const mostUnreadable = 3

/** An error in the words of the worker that met it, name and all. */
const asReported = (message: string): Error => {
  const error = new Error(message)
  error.name = ''
  return error
}

/** What BullMQ says of a job whose workers were lost again and again. */
const stalled = /stalled more than allowable limit/

/** Ends a block that its workers gave up, for a reason that the queue has on record. */
export const giveUpOn = ({ fail }: Outstanding, reason: string): void =>
  fail(
    asReported(
      stalled.test(reason) ? 'Error: every worker that tried it was lost' : `Error: ${reason}`,
    ),
  )

/** The trace that a block was answered with; `null` when there is none, or that of another block. */
const traceIn = (answer: Answer, { place }: Outstanding, folder: string): Trace | null => {
  if (answer.kind === 'file') return takePart(folder, place)
  if (answer.kind !== 'trace' || answer.hash !== place.hash) return null
  const { first, count } = answer.trace
  return first === place.first && count === place.count ? answer.trace : null
}

/** Ends a block with its answer, unless that cannot be read: then it is to be done again. */
export const answerTo = (block: Outstanding, answer: Answer, folder: string): void => {
  if (answer.kind === 'broken') return block.fail(asReported(answer.message))
  const trace = traceIn(answer, block, folder)
  if (trace !== null) return block.settle(trace)
  if (++block.unreadable >= mostUnreadable)
    return block.fail(asReported('Error: no answer could be read'))
  // who sees another folder than this one can still send it
  block.byQueue = true
}
