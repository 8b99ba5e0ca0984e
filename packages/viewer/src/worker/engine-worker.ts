import { compileScenario, simulation, type Scenario, type Trace } from '@burnout/engine'
import type { Seen } from '../settings/lens.ts'
import { answersFrom, signedWith } from './answer.ts'
import { blocksOf, paysToShare } from './blocks.ts'
import { breathe } from './breathe.ts'
import { befriend, type Favour, type Friend, type News } from './friend.ts'
import { goOn } from './go-on.ts'
import { helperBy } from './helper.ts'
import { loopDesk } from './loop-desk.ts'
import { nativeHash, type NativeHash } from './native-hash.ts'
import type { LoopRequest, Reply, Request } from './protocol.ts'
import { sectionOf } from './section.ts'
import { workload, type Workload } from './workload.ts'

/** The job at work; 0 when there is none. */
let current = 0
let friend: Friend | null = null
let load: Workload | null = null
let hash: NativeHash | null = null
let wake = (): void => undefined
/** Whether the page wants more than the first answer of the job at work. */
let wanted = false

const say = (reply: Reply): void => self.postMessage(reply, {})

/** What tasks run beside is heard of apart from what runs are. */
const { helper, hear: hearOfTasks } = helperBy(() => friend)
/** Takes a block in, whoever computed it. */
const keep = (own: Workload, trace: Trace): void => {
  own.done(trace.first, trace)
  hash?.add(trace)
}

const hear = (news: News): void => {
  hearOfTasks(news)
  if (news.job !== current || load === null) return
  if (news.kind === 'begun') load.begun(news.first)
  else keep(load, news.trace)
  wake()
}

/** Until the other worker or the page has something to say. */
const listen = (): Promise<void> =>
  new Promise(resolve => {
    wake = resolve
  })

/** Keeps the block taken here, and lends the other worker as many as it may have. */
const share = (
  friend: Friend,
  own: Workload,
  taken: number,
  task: Pick<Favour, 'job' | 'scenario' | 'seen'>,
): void => {
  friend.withdraw(taken)
  for (let block = own.lend(); block !== null; block = own.lend())
    friend.ask({ ...task, first: block.first, count: block.count })
}

/** Until the page wants more of a job, or another has taken its place. */
const permission = async (job: number): Promise<void> => {
  if (job !== current || wanted) return
  await listen()
  await permission(job)
}

const work = async (job: number, scenario: Scenario, seen: Seen): Promise<void> => {
  const run = compileScenario(scenario)
  const own = workload(blocksOf(run.replicates))
  const shares = paysToShare(run)
  const answerFrom = answersFrom(scenario, run, seen)
  const section = sectionOf(run, seen)
  const ownHash = nativeHash()
  load = own
  hash = ownHash
  while (!own.finished()) {
    const block = own.take()
    if (block !== null) {
      const { first, count } = block
      // the first answer waits for nobody, nor does the other worker take a core from whoever draws it
      if (friend !== null && shares && wanted) share(friend, own, first, { job, scenario, seen })
      const steps = simulation(run, { first, count, people: first === 0, section })
      let trace = goOn(steps)
      while (trace === null) {
        // oxlint-disable-next-line no-await-in-loop
        await breathe()
        if (job !== current) return
        trace = goOn(steps)
      }
      keep(own, trace)
    }
    // oxlint-disable-next-line no-await-in-loop
    await (block === null ? listen() : breathe())
    if (job !== current) return
    const traces = own.news()
    if (traces === null) continue
    const hashed = own.finished() ? ownHash.of(traces) : ''
    const answer = answerFrom(traces)
    // oxlint-disable-next-line no-await-in-loop
    const signed = signedWith(answer, await hashed)
    if (job !== current) return
    say({ kind: 'answer', job, answer: signed })
    // oxlint-disable-next-line no-await-in-loop
    if (!own.finished()) await permission(job)
    if (job !== current) return
  }
  rest()
}

const rest = (): void => {
  current = 0
  load = null
  hash = null
  void friend?.serve()
}

const attendToLoops = loopDesk(reply => self.postMessage(reply, {}), helper)

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
  if (data.kind === 'more') {
    if (data.job === current) wanted = true
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
  const { job, scenario, seen } = data
  current = job
  wanted = false
  wake()
  work(job, scenario, seen).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error)
    if (job === current) rest()
    say({ kind: 'failed', job, message })
  })
})
