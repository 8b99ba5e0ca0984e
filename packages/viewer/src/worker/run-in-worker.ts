import type { Scenario } from '@burnout/engine'
import EngineWorker from './engine-worker.ts?worker&inline'
import type { Answer, Reply, Request } from './protocol.ts'

/** What becomes of a run: growing answers, then the end; or a failure. */
export interface Listener {
  readonly next: (answer: Answer) => void
  readonly complete: () => void
  readonly error: (error: Error) => void
}

/** Starts a run and returns how to stop it. */
export type Runner = (scenario: Scenario, listener: Listener) => () => void

/**
 * A runner with a worker of its own, started at the first run. A new run takes the place of the one
 * in progress. After a crash the next run starts a fresh worker.
 */
export const runInWorker = (): Runner => {
  let worker: Worker | null = null
  let job = 0
  let listening: Listener | null = null

  const fail = (message: string): void => {
    const listener = listening
    listening = null
    listener?.error(new Error(message))
  }

  const hear = ({ data }: MessageEvent<Reply>): void => {
    if (data.job !== job || listening === null) return
    if (data.kind === 'failed') {
      fail(data.message)
      return
    }
    const listener = listening
    const done = data.answer.shown >= data.answer.of
    if (done) listening = null
    listener.next(data.answer)
    if (done) listener.complete()
  }

  const crash = (event: ErrorEvent): void => {
    event.preventDefault()
    worker?.terminate()
    worker = null
    fail(event.message || 'the worker stopped')
  }

  const start = (): Worker => {
    const started = new EngineWorker({ name: 'engine' })
    started.addEventListener('message', hear)
    started.addEventListener('error', crash)
    return started
  }

  const post = (request: Request): void => worker?.postMessage(request, [])

  return (scenario, listener) => {
    worker ??= start()
    const mine = ++job
    listening = listener
    post({ kind: 'run', job: mine, scenario })
    return () => {
      if (mine !== job || listening === null) return
      listening = null
      post({ kind: 'stop' })
    }
  }
}
