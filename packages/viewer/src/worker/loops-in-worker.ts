import { hire, type Employer, type Hired } from './hire.ts'
import type { LoopNews, LoopReply, LoopRequest, LoopTask, Request } from './protocol.ts'

/** What becomes of a task: news, then the end; or a failure. */
export interface LoopListener {
  readonly next: (news: LoopNews) => void
  readonly complete: () => void
  readonly error: (error: Error) => void
}

/** Begins a task and returns how to drop it. */
export type LoopRunner = (task: LoopTask, listener: LoopListener) => () => void

const alone = (employer: Employer): Hired => hire('loops', employer)

/** A worker with another beside it, to which it lends blocks of runs; where that stops, the first goes on alone. */
const inPair = (employer: Employer): Hired => {
  const worker = alone(employer)
  const introduce = (to: Hired, port: MessagePort | null): void => {
    const request: Request = { kind: 'friend', port }
    to.post(request, port === null ? [] : [port])
  }
  const other = hire('beside', {
    hear: () => undefined,
    crash: () => {
      other.dismiss()
      introduce(worker, null)
    },
  })
  const { port1, port2 } = new MessageChannel()
  introduce(worker, port1)
  introduce(other, port2)
  return {
    post: worker.post,
    dismiss: () => {
      worker.dismiss()
      other.dismiss()
    },
  }
}

/** A runner whose tasks have two workers, for those of many runs. */
export const loopsInTwoWorkers = (): LoopRunner => loopsBy(inPair)

/** A runner with a worker of its own. */
export const loopsInWorker = (): LoopRunner => loopsBy(alone)

/**
 * A runner whose workers start with the first task, so that neither curves nor the first frame wait for them.
 * After a crash the next task starts fresh ones.
 */
const loopsBy = (staffed: (employer: Employer) => Hired): LoopRunner => {
  let staff: Hired | null = null
  let job = 0
  const listening = new Map<number, LoopListener>()

  const hear = ({ data }: MessageEvent<LoopReply>): void => {
    const listener = listening.get(data.job)
    if (listener === undefined) return
    if (data.kind === 'news') {
      listener.next(data.news)
      return
    }
    listening.delete(data.job)
    if (data.kind === 'failed') listener.error(new Error(data.message))
    else listener.complete()
  }

  const crash = (message: string): void => {
    staff?.dismiss()
    staff = null
    const left = [...listening.values()]
    listening.clear()
    for (const listener of left) listener.error(new Error(message))
  }

  const post = (request: LoopRequest): void => staff?.post(request)

  return (task, listener) => {
    staff ??= staffed({ hear, crash })
    const mine = ++job
    listening.set(mine, listener)
    post({ kind: 'begin', job: mine, task })
    return () => {
      if (listening.delete(mine)) post({ kind: 'drop', job: mine })
    }
  }
}
