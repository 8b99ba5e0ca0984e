import {
  compileScenario,
  simulation,
  type CompiledRun,
  type Scenario,
  type Trace,
} from '@burnout/engine'
import type { Seen } from '../settings/lens.ts'
import { breathe } from './breathe.ts'
import { goOn } from './go-on.ts'
import { sectionOf } from './section.ts'

/** A block of replicates that one worker asks of the other. */
export interface Favour {
  readonly job: number
  readonly scenario: Scenario
  readonly seen: Seen
  readonly first: number
  readonly count: number
}

/** What becomes of a favour: begun, or done with its trace. */
export type News =
  | { readonly kind: 'begun'; readonly job: number; readonly first: number }
  | { readonly kind: 'done'; readonly job: number; readonly first: number; readonly trace: Trace }

type Note =
  | { readonly kind: 'ask'; readonly favour: Favour }
  | { readonly kind: 'withdraw'; readonly first: number | null }
  | News

interface Doing {
  readonly job: number
  readonly first: number
  readonly steps: ReturnType<typeof simulation>
}

/** The other worker, as one worker sees it. */
export interface Friend {
  readonly ask: (favour: Favour) => void
  /** Takes a favour back that has not begun; `null` for all, with the one that has. */
  readonly withdraw: (first: number | null) => void
  /** Does what the other asked for, as long as there is nothing of one's own to do. */
  readonly serve: () => Promise<void>
}

/** Speaks with the other worker through a port. */
export const befriend = (
  port: MessagePort,
  idle: () => boolean,
  hear: (news: News) => void,
): Friend => {
  let favours: readonly Favour[] = []
  let serving = false
  /** The favour that has begun; it is left where it stands while there is something of one's own to do. */
  let doing: Doing | null = null
  let known: { readonly job: number; readonly run: CompiledRun } | null = null
  const say = (note: Note): void => port.postMessage(note)

  const begin = ({ job, scenario, seen, first, count }: Favour): void => {
    say({ kind: 'begun', job, first })
    if (known?.job !== job) known = { job, run: compileScenario(scenario) }
    const { run } = known
    doing = { job, first, steps: simulation(run, { first, count, section: sectionOf(run, seen) }) }
  }

  const serve = async (): Promise<void> => {
    if (serving) return
    serving = true
    while (idle()) {
      const [favour] = favours
      if (doing === null) {
        if (favour === undefined) break
        favours = favours.slice(1)
        begin(favour)
      } else {
        const { job, first, steps } = doing
        const trace = goOn(steps)
        if (trace !== null) {
          doing = null
          // copied: arrays that are handed over make V8 compile the engine anew, without trust in any array
          say({ kind: 'done', job, first, trace })
        }
        // oxlint-disable-next-line no-await-in-loop
        await breathe()
      }
    }
    serving = false
  }

  port.addEventListener('message', ({ data }: MessageEvent<Note>) => {
    if (data.kind === 'ask') {
      favours = [...favours, data.favour]
      void serve()
    } else if (data.kind === 'withdraw') {
      if (data.first === null) doing = null
      favours = data.first === null ? [] : favours.filter(({ first }) => first !== data.first)
    } else hear(data)
  })
  port.start()
  return {
    ask: favour => say({ kind: 'ask', favour }),
    withdraw: first => say({ kind: 'withdraw', first }),
    serve,
  }
}
