import { defer, from, Observable, tap } from 'rxjs'
import type { LoopRunner } from '../worker/loops-in-worker.ts'
import type { LoopNews, LoopTask } from '../worker/protocol.ts'

/** Does a task about loops; unsubscribing drops it. */
export type CarryOut = (task: LoopTask) => Observable<LoopNews>

/** What a runner says of a task as a stream. */
export const carryOutWith =
  (runner: LoopRunner): CarryOut =>
  task =>
    new Observable(subscriber =>
      runner(task, {
        next: news => subscriber.next(news),
        complete: () => subscriber.complete(),
        error: error => subscriber.error(error),
      }),
    )

/** Remembers what came of the last tasks that were done to their end, so that going back costs nothing. */
export const recalled = (carryOut: CarryOut, most: number): CarryOut => {
  const known = new Map<string, readonly LoopNews[]>()
  return task =>
    defer(() => {
      const key = JSON.stringify(task)
      const held = known.get(key)
      if (held !== undefined) return from(held)
      const told: LoopNews[] = []
      return carryOut(task).pipe(
        tap({
          next: news => {
            if (news.kind !== 'progress') told.push(news)
          },
          complete: () => {
            known.set(key, told)
            const [oldest] = known.keys()
            if (known.size > most && oldest !== undefined) known.delete(oldest)
          },
        }),
      )
    })
}
