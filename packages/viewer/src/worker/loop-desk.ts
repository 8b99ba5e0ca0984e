import { breathe } from './breathe.ts'
import { alone, type Helper } from './helper.ts'
import { loopTask } from './loop-task.ts'
import type { LoopReply, LoopRequest } from './protocol.ts'

/** Milliseconds of work between two looks at what has been asked meanwhile. */
const slice = 20

/** Milliseconds after which a task that waits for the other worker looks again. */
const nap = 4

/** Least milliseconds between two reports of progress. */
const reportEvery = 100

const rest = (): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, nap)
  })

interface Errand {
  readonly job: number
  readonly doing: ReturnType<typeof loopTask>
}

/** Works on what is asked about loops, the newest first, and says what comes of it. */
export const loopDesk = (
  say: (reply: LoopReply) => void,
  helper: Helper = alone,
): ((request: LoopRequest) => void) => {
  let errands: readonly Errand[] = []
  let working = false
  let reported = 0

  const leave = (job: number): void => {
    errands = errands.filter(errand => errand.job !== job)
  }

  /** Goes on with an errand for a while; says whether it now waits for the other worker. */
  const goOn = ({ job, doing }: Errand): boolean => {
    const begun = performance.now()
    while (performance.now() - begun < slice) {
      const { done, value: news } = doing.next()
      if (done === true) {
        leave(job)
        say({ kind: 'done', job })
        return false
      }
      if (news.kind === 'waiting') return true
      if (news.kind === 'progress') {
        if (performance.now() - reported < reportEvery) continue
        reported = performance.now()
      }
      say({ kind: 'news', job, news })
    }
    return false
  }

  const work = async (): Promise<void> => {
    if (working) return
    working = true
    for (let errand = errands.at(-1); errand !== undefined; errand = errands.at(-1)) {
      let waits = false
      try {
        waits = goOn(errand)
      } catch (error) {
        leave(errand.job)
        const message = error instanceof Error ? error.message : String(error)
        say({ kind: 'failed', job: errand.job, message })
      }
      // oxlint-disable-next-line no-await-in-loop
      await (waits ? rest() : breathe())
    }
    working = false
  }

  return request => {
    leave(request.job)
    if (request.kind === 'drop') return
    errands = [...errands, { job: request.job, doing: loopTask(request.task, helper) }]
    void work()
  }
}
