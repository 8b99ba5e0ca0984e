import { compileScenario, simulate, type Scenario } from '@burnout/engine'
import { answersFrom } from './answer.ts'
import { blocksOf } from './blocks.ts'
import { breathe } from './breathe.ts'
import { befriend, type Favour, type Friend, type News } from './friend.ts'
import { loopDesk } from './loop-desk.ts'
import type { LoopRequest, Reply, Request } from './protocol.ts'
import { workload, type Workload } from './workload.ts'

/** The job at work; 0 when there is none. */
let current = 0
let friend: Friend | null = null
let load: Workload | null = null
let wake = (): void => undefined

const say = (reply: Reply): void => self.postMessage(reply, {})

const hear = (news: News): void => {
  if (news.job !== current || load === null) return
  if (news.kind === 'begun') load.begun(news.first)
  else load.done(news.first, news.trace)
  wake()
}

/** Until the other worker has something to say. */
const listen = (): Promise<void> =>
  new Promise(resolve => {
    wake = resolve
  })

/** Keeps the block taken here, and lends the other worker as many as it may have. */
const share = (
  friend: Friend,
  own: Workload,
  taken: number,
  task: Pick<Favour, 'job' | 'scenario'>,
): void => {
  friend.withdraw(taken)
  for (let block = own.lend(); block !== null; block = own.lend())
    friend.ask({ ...task, first: block.first, count: block.count })
}

const work = async (job: number, scenario: Scenario): Promise<void> => {
  const run = compileScenario(scenario)
  const own = workload(blocksOf(run.replicates))
  const answerFrom = answersFrom(scenario, run)
  load = own
  while (!own.finished()) {
    const block = own.take()
    if (block !== null) {
      const { first, count } = block
      if (friend !== null) share(friend, own, first, { job, scenario })
      const trace = simulate(run, { first, count, people: first === 0 })
      if (trace !== null) own.done(first, trace)
    }
    // oxlint-disable-next-line no-await-in-loop
    await (block === null ? listen() : breathe())
    if (job !== current) return
    const traces = own.news()
    if (traces !== null) say({ kind: 'answer', job, answer: answerFrom(traces) })
  }
  rest()
}

const rest = (): void => {
  current = 0
  load = null
  void friend?.serve()
}

const attendToLoops = loopDesk(reply => self.postMessage(reply, {}))

self.addEventListener('message', ({ data }: MessageEvent<Request | LoopRequest>) => {
  if (data.kind === 'begin' || data.kind === 'drop') {
    attendToLoops(data)
    return
  }
  if (data.kind === 'friend') {
    friend = data.port === null ? null : befriend(data.port, () => current === 0, hear)
    load?.recall()
    wake()
    return
  }
  // whatever the job before had asked for is not wanted any more
  friend?.withdraw(null)
  if (data.kind === 'stop') {
    rest()
    wake()
    return
  }
  const { job, scenario } = data
  current = job
  wake()
  work(job, scenario).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error)
    if (job === current) rest()
    say({ kind: 'failed', job, message })
  })
})
