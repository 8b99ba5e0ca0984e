import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, hasRedis, startRedis } from '../../tests/redis-server.ts'
import { measured, usageHook, usageIn } from '../folder/measured.ts'
import { sweepOf, thirty } from '../folder/scenarios.ts'
import { count, mebibytes, span, times } from '../numbers.ts'
import type { Part } from '../part.ts'
import { burnout } from '../programs.ts'
import { interleaved, median, ratioOf } from '../rounds.ts'
import { temporaryFolder } from '../temporary.ts'

const POINTS = 20
const REPLICATES = 300
const ROUNDS = 2
/** Bytes that a sweep or a worker may take at most. */
const MOST = 400e6

const what = 'Two workers on a queue, each with one job'
const target = '≥ 1.7 × one'

/** Waits until a worker says that it takes blocks: it was there before most sweeps, and serves them all. */
const untilAtWork = (worker: ChildProcess): Promise<void> =>
  new Promise((atWork, fail) => {
    let said = ''
    worker.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('working for')) atWork()
    })
    worker.once('close', () => fail(new Error(`a worker ended before it worked: ${said}`)))
  })

/** How much sooner two workers on a queue are done than one, where server and sweep share the machine. */
export const queuePart: Part = {
  name: 'queue',
  measure: async tell => {
    if (!hasRedis)
      return { verdicts: [{ what, target, result: 'no redis-server found', met: null }], body: [] }
    const folder = temporaryFolder()
    const at = (name: string) => join(folder, name)
    writeFileSync(at('clinic.yaml'), thirty('5 years', '4 weeks'))
    writeFileSync(at('sweep.yaml'), sweepOf(POINTS, REPLICATES))
    const server = await startRedis(folder, await freePort())
    const queue = `redis://127.0.0.1:${server.port}`
    let sweeps = 0
    const memory = { sweep: [0, 0], worker: [0, 0] }
    const processor = { sweep: [[], []] as number[][], workers: [[], []] as number[][] }
    const seconds = async (workers: number): Promise<number> => {
      tell(`${count(POINTS * REPLICATES)} runs on a queue, ${workers} at work`)
      const usageOf = (worker: number) => at(`usage-${worker}.json`)
      const work = [...usageHook, burnout, 'worker', '--queue', queue, '--jobs', '1']
      const children = Array.from({ length: workers }, (_, i): ChildProcess =>
        spawn(process.execPath, work, {
          stdio: ['ignore', 'ignore', 'pipe'],
          env: { ...process.env, BURNOUT_BENCH_USAGE: usageOf(i) },
        }),
      )
      try {
        await Promise.all(children.map(untilAtWork))
        const out = ['--out', at(`swept-${sweeps++}`), '--queue', queue]
        const took = await measured(burnout, 'sweep', at('sweep.yaml'), ...out, '--quiet')
        processor.sweep[workers - 1].push(took.processor)
        memory.sweep[workers - 1] = Math.max(memory.sweep[workers - 1], took.memory)
        return took.untilEnd
      } finally {
        for (const child of children) {
          if (child.exitCode !== null) continue
          child.kill('SIGTERM')
          await once(child, 'close')
        }
        const used = children.map((_, i) => usageIn(usageOf(i)))
        processor.workers[workers - 1].push(used.reduce((sum, each) => sum + each.processor, 0))
        memory.worker[workers - 1] = Math.max(
          memory.worker[workers - 1],
          ...used.map(each => each.memory),
        )
      }
    }
    try {
      const took = await interleaved({ one: () => seconds(1), two: () => seconds(2) }, ROUNDS, 0)
      const gain = ratioOf(took.one, took.two)
      const highest = Math.max(...memory.sweep, ...memory.worker)
      return {
        verdicts: [
          { what, target, result: times(gain), met: gain >= 1.7 },
          {
            what: `Memory at most of a sweep on a queue and of a worker, ${count(POINTS * REPLICATES)} runs`,
            target: `< ${mebibytes(MOST)}`,
            result: mebibytes(highest),
            met: highest < MOST,
          },
        ],
        body: [
          {
            head: [
              'Workers',
              'From start to end',
              'Processor: workers',
              'Processor: sweep',
              'Memory: a worker',
              'Memory: sweep',
            ],
            rows: [took.one, took.two].map((each, i) => [
              String(i + 1),
              span(median(each)),
              span(median(processor.workers[i])),
              span(median(processor.sweep[i])),
              mebibytes(memory.worker[i]),
              mebibytes(memory.sweep[i]),
            ]),
          },
        ],
      }
    } finally {
      await server.stop()
    }
  },
}
