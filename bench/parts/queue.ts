import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, hasRedis, startRedis } from '../../tests/redis-server.ts'
import { sweepOf, thirty } from '../folder/scenarios.ts'
import { count, span, times } from '../numbers.ts'
import type { Part } from '../part.ts'
import { burnout, program } from '../programs.ts'
import { interleaved, median, ratioOf } from '../rounds.ts'
import { temporaryFolder } from '../temporary.ts'

const POINTS = 20
const REPLICATES = 40
const ROUNDS = 2

const what = 'Two workers on a queue, each with one job'
const target = '≥ 1.7 × one'

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
    const seconds = async (workers: number): Promise<number> => {
      tell(`${count(POINTS * REPLICATES)} runs on a queue, ${workers} at work`)
      const children = Array.from({ length: workers }, (): ChildProcess =>
        spawn(process.execPath, [burnout, 'worker', '--queue', queue, '--jobs', '1', '--quiet'], {
          stdio: ['ignore', 'ignore', 'inherit'],
        }),
      )
      try {
        const out = ['--out', at(`swept-${sweeps++}`), '--queue', queue]
        return (await program(burnout, 'sweep', at('sweep.yaml'), ...out, '--quiet')).untilEnd
      } finally {
        for (const child of children) {
          child.kill('SIGTERM')
          await once(child, 'close')
        }
      }
    }
    try {
      const took = await interleaved({ one: () => seconds(1), two: () => seconds(2) }, ROUNDS, 0)
      const gain = ratioOf(took.one, took.two)
      return {
        verdicts: [{ what, target, result: times(gain), met: gain >= 1.7 }],
        body: [
          {
            head: ['Workers', 'From start to end'],
            rows: [
              ['1', span(median(took.one))],
              ['2', span(median(took.two))],
            ],
          },
        ],
      }
    } finally {
      await server.stop()
    }
  },
}
