import EngineWorker from './engine-worker.ts?worker&inline'
import type { LoopNews, LoopReply, LoopRequest, LoopTask } from './protocol.ts'

/** What becomes of a task: news, then the end; or a failure. */
export interface LoopListener {
  readonly next: (news: LoopNews) => void
  readonly complete: () => void
  readonly error: (error: Error) => void
}

/** Begins a task and returns how to drop it. */
export type LoopRunner = (task: LoopTask, listener: LoopListener) => () => void

/**
 * A runner with a worker of its own, which starts with the first task, so that neither curves nor the first
 * frame wait for it. After a crash the next task starts a fresh worker.
 */
export const loopsInWorker = (): LoopRunner => {
  let worker: Worker | null = null
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

  const crash = (event: ErrorEvent): void => {
    event.preventDefault()
    worker?.terminate()
    worker = null
    const left = [...listening.values()]
    listening.clear()
    for (const listener of left) listener.error(new Error(event.message || 'the worker stopped'))
  }

  const start = (): Worker => {
    const started = new EngineWorker({ name: 'loops' })
    started.addEventListener('message', hear)
    started.addEventListener('error', crash)
    return started
  }

  const post = (request: LoopRequest): void => worker?.postMessage(request, [])

  return (task, listener) => {
    worker ??= start()
    const mine = ++job
    listening.set(mine, listener)
    post({ kind: 'begin', job: mine, task })
    return () => {
      if (listening.delete(mine)) post({ kind: 'drop', job: mine })
    }
  }
}
