import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { CompiledRun } from '@burnout/engine'
import type { Answer, Errand } from './orders.ts'
import { secondsUntil } from '../rounds.ts'

/** Workers that each keep as many replicates of an ensemble, no two the same. */
export interface Crew {
  /** Bytes that the worlds of one worker take. */
  readonly bytes: number
  /** Seconds until the first `workers` of them have all done an errand. */
  readonly send: (workers: number, errand: Errand) => Promise<number>
  readonly dismiss: () => Promise<void>
}

const answerOf = async (worker: Worker): Promise<Answer> => {
  const [answer] = (await once(worker, 'message')) as [Answer]
  return answer
}

/** Starts `size` workers with `replicates` replicates each. */
export const crew = async (run: CompiledRun, replicates: number, size: number): Promise<Crew> => {
  const workers = Array.from(
    { length: size },
    (_, i) =>
      new Worker(new URL('tick-worker.js', import.meta.url), {
        workerData: { run, first: i * replicates, count: replicates },
      }),
  )
  const [first] = await Promise.all(workers.map(answerOf))
  return {
    bytes: first?.bytes ?? Number.NaN,
    send: (count, errand) =>
      secondsUntil(() =>
        Promise.all(
          workers.slice(0, count).map(worker => {
            const answer = answerOf(worker)
            worker.postMessage(errand, [])
            return answer
          }),
        ),
      ),
    dismiss: async () => {
      await Promise.all(workers.map(worker => worker.terminate()))
    },
  }
}
