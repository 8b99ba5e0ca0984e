// A pool of threads that all run one module: map(tasks) keeps the order of the answers.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

export const createPool = (module, workerData, size = availableParallelism()) => {
  const idle = []
  const waiting = []
  const threads = Array.from({ length: size }, () => {
    const thread = { worker: new Worker(module, { workerData }), settle: null }
    const done = answer => {
      const { settle } = thread
      thread.settle = null
      idle.push(thread)
      settle?.(answer)
      feed()
    }
    thread.worker.on('message', done)
    thread.worker.on('error', error => done({ error: error.message }))
    idle.push(thread)
    return thread
  })
  const feed = () => {
    while (idle.length > 0 && waiting.length > 0) {
      const thread = idle.pop()
      const { task, settle } = waiting.shift()
      thread.settle = settle
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      thread.worker.postMessage(task)
    }
  }
  const run = task =>
    new Promise(settle => {
      waiting.push({ task, settle })
      feed()
    })
  return {
    /** Answers in the order of the tasks; a task that failed answers `{ error }`. */
    map: (tasks, onAnswer) =>
      Promise.all(
        tasks.map(async task => {
          const answer = await run(task)
          onAnswer?.()
          return answer
        }),
      ),
    close: () => Promise.all(threads.map(({ worker }) => worker.terminate())),
  }
}
