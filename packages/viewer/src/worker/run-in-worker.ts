import type { Scenario } from '@burnout/engine'
import { clearLens, type Seen } from '../settings/lens.ts'
import { hire, type Employer, type Hired } from './hire.ts'
import type { Answer, Reply, Request } from './protocol.ts'

/** What becomes of a run: growing answers, then the end; or a failure. */
export interface Listener {
  readonly next: (answer: Answer) => void
  readonly complete: () => void
  readonly error: (error: Error) => void
}

/** Starts a run, of which those seen are recorded beside the whole; returns how to stop it. */
export type Runner = (scenario: Scenario, listener: Listener, seen?: Seen) => () => void

/** Starts workers, and introduces two of them to each other. */
interface Team {
  readonly hire: (employer: Employer) => Hired
  readonly dismiss: (worker: Hired) => void
}

const teamOfTwo = (): Team => {
  let members: readonly Hired[] = []
  const introduce = (worker: Hired, port: MessagePort | null): void => {
    const request: Request = { kind: 'friend', port }
    worker.post(request, port === null ? [] : [port])
  }
  return {
    hire: employer => {
      const worker = hire('engine', employer)
      const [other] = members
      members = [...members, worker]
      if (other !== undefined) {
        const { port1, port2 } = new MessageChannel()
        introduce(other, port1)
        introduce(worker, port2)
      }
      return worker
    },
    dismiss: worker => {
      worker.dismiss()
      members = members.filter(member => member !== worker)
      for (const left of members) introduce(left, null)
    },
  }
}

/** A run this many milliseconds after another is of a hand that moves, and will probably be followed by one more. */
const quick = 250

/** How long, in milliseconds, such a run waits for that after its first answer. */
const patience = 120

/**
 * Two runners, each with a worker of its own; a worker without a run helps the other. Neither has one before the first
 * run, and who has no run itself gets one after the first answer, for which the core is wanted until then.
 */
export const runInWorkers = (): readonly [Runner, Runner] => {
  const team = teamOfTwo()
  const heard = (): void => {
    own.staff()
    reference.staff()
  }
  const own = runInWorker(team, heard)
  const reference = runInWorker(team, heard)
  return [own.run, reference.run]
}

/**
 * A runner with a worker of its own. A new run takes the place of the one in progress. After a
 * crash the next run starts a fresh worker.
 *
 * @param heard is told of every answer.
 */
const runInWorker = (
  team: Team,
  heard: () => void,
): { readonly run: Runner; readonly staff: () => void } => {
  let worker: Hired | null = null
  let job = 0
  let listening: Listener | null = null
  let begun = -Infinity
  let moving = false

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
    heard()
    if (done) listener.complete()
    else if (moving) setTimeout(more, patience, data.job)
    else more(data.job)
  }

  const crash = (message: string): void => {
    if (worker !== null) team.dismiss(worker)
    worker = null
    fail(message)
  }

  const staff = (): void => {
    worker ??= team.hire({ hear, crash })
  }

  const post = (request: Request): void => worker?.post(request)

  /** Lets a run go on, unless another has taken its place. */
  const more = (of: number): void => {
    if (of === job && listening !== null) post({ kind: 'more', job: of })
  }

  const run: Runner = (scenario, listener, seen = clearLens) => {
    staff()
    const now = performance.now()
    moving = now - begun < quick
    begun = now
    const mine = ++job
    listening = listener
    post({ kind: 'run', job: mine, scenario, seen })
    return () => {
      if (mine !== job || listening === null) return
      listening = null
      post({ kind: 'stop' })
    }
  }
  return { run, staff }
}
