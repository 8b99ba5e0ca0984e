import { compileScenario, simulate, type Scenario, type Trace } from '@burnout/engine'
import { answerFrom } from './answer.ts'
import { blocksOf } from './blocks.ts'
import type { Reply, Request } from './protocol.ts'

let current = 0

/** Lets messages that arrived meanwhile be handled; quicker than a timer, which browsers hold back. */
const breathe = (): Promise<void> =>
  new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null, [])
  })

const say = (reply: Reply): void => self.postMessage(reply, {})

const work = async (job: number, scenario: Scenario): Promise<void> => {
  const run = compileScenario(scenario)
  const traces: Trace[] = []
  for (const { first, count, tell } of blocksOf(run.replicates)) {
    const trace = simulate(run, { first, count, people: first === 0 })
    if (trace !== null) traces.push(trace)
    if (tell) say({ kind: 'answer', job, answer: answerFrom(scenario, run, traces) })
    await breathe()
    if (job !== current) return
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'stop') {
    current = 0
    return
  }
  const { job, scenario } = data
  current = job
  work(job, scenario).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error)
    say({ kind: 'failed', job, message })
  })
})
