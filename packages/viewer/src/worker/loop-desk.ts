import { breathe } from './breathe.ts'
import { loopTask } from './loop-task.ts'
import type { LoopReply, LoopRequest } from './protocol.ts'

/** Milliseconds of work between two looks at what has been asked meanwhile. */
const slice = 20

/** Least milliseconds between two reports of progress. */
const reportEvery = 100

interface Errand {
  readonly job: number
  readonly doing: ReturnType<typeof loopTask>
}

/** Works on what is asked about loops, the newest first, and says what comes of it. */
export const loopDesk = (say: (reply: LoopReply) => void): ((request: LoopRequest) => void) => {
  let errands: readonly Errand[] = []
  let working = false
  let reported = 0

  const leave = (job: number): void => {
    errands = errands.filter(errand => errand.job !== job)
  }

  /** Goes on with an errand for a while. */
  const goOn = ({ job, doing }: Errand): void => {
    const begun = performance.now()
    while (performance.now() - begun < slice) {
      const { done, value: news } = doing.next()
      if (done === true) {
        leave(job)
        say({ kind: 'done', job })
        return
      }
      if (news.kind === 'progress') {
        if (performance.now() - reported < reportEvery) continue
        reported = performance.now()
      }
      say({ kind: 'news', job, news })
    }
  }

  const work = async (): Promise<void> => {
    if (working) return
    working = true
    for (let errand = errands.at(-1); errand !== undefined; errand = errands.at(-1)) {
      try {
        goOn(errand)
      } catch (error) {
        leave(errand.job)
        const message = error instanceof Error ? error.message : String(error)
        say({ kind: 'failed', job: errand.job, message })
      }
      // oxlint-disable-next-line no-await-in-loop
      await breathe()
    }
    working = false
  }

  return request => {
    leave(request.job)
    if (request.kind === 'drop') return
    errands = [...errands, { job: request.job, doing: loopTask(request.task) }]
    void work()
  }
}
