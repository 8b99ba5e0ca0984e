import { availableParallelism } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import type { CompiledRun, Trace } from '@burnout/engine'
import type { Piscina } from 'piscina'
import type { Block } from './blocks.ts'
import { askToStop, dayOn, newBoard, type Board } from './board.ts'
import type { Task } from './worker.ts'

/** Milliseconds between two looks at the boards of blocks under way. */
const lookEvery = 20
/** Milliseconds that a worker has to notice that it should stop. */
const timeToStop = 20

export interface BlockOptions {
  /** Told which share of the block is done, from 0 to 1. */
  readonly onShare: (share: number) => void
  /** Seconds after which the block is broken off; none unless given. */
  readonly timeout?: number | undefined
}

/** Worker threads that run blocks of replicates. */
export interface Pool {
  /** Blocks that can be under way at the same time. */
  readonly jobs: number
  /** Whether its workers have been started. */
  readonly isOpen: boolean
  /**
   * Runs a block in a worker; `null` when it was stopped. Throws what broke it: an error of the run, the
   * end of its worker or the timeout. A worker that is lost is replaced for the next block, so that no
   * more blocks than `jobs` may be given to it at a time.
   */
  readonly run: (run: CompiledRun, block: Block, options: BlockOptions) => Promise<Trace | null>
  /** Breaks off all blocks under way, and ends workers that do not notice. */
  readonly stop: () => Promise<void>
  /** Ends all workers. */
  readonly close: () => Promise<void>
}

export interface PoolOptions {
  /** As many as the machine can run at a time unless given; 1 or more. */
  readonly jobs?: number | undefined
  /** The module that workers run. */
  readonly worker?: URL
}

interface UnderWay {
  readonly board: Board
  readonly breakOff: (why: Error) => void
  readonly ended: Promise<unknown>
}

/** A pool that starts its workers when the first block comes, and never keeps the process alive. */
export const createPool = ({
  jobs = availableParallelism(),
  // the name it has when it is built: workers cannot load TypeScript
  worker = new URL('./worker.js', import.meta.url),
}: PoolOptions = {}): Pool => {
  const underWay = new Set<UnderWay>()
  let opening: Promise<Piscina<Task, Trace | null>> | null = null

  const open = async () => {
    const { Piscina } = await import('piscina')
    const piscina: Piscina<Task, Trace | null> = new Piscina({
      filename: worker.href,
      minThreads: 0,
      maxThreads: jobs,
      idleTimeout: Infinity,
    })
    // a worker that could not start: what waits for it would wait for ever
    piscina.on('error', (error: Error) => {
      for (const { breakOff } of underWay) breakOff(error)
    })
    return piscina
  }

  const close = async (): Promise<void> => {
    const piscina = await opening
    opening = null
    await piscina?.destroy()
  }

  return {
    jobs,
    get isOpen() {
      return opening !== null
    },
    async run(run, { first, count }, { onShare, timeout = Infinity }) {
      const piscina = await (opening ??= open())
      const board = newBoard()
      const controller = new AbortController()
      let broken: Error | null = null
      const breakOff = (why: Error) => {
        broken = why
        controller.abort()
      }
      let began = Infinity
      const watch = setInterval(() => {
        const day = dayOn(board)
        if (day === null) {
          if (piscina.threads.length === 0) breakOff(new Error('no worker could be started'))
          return
        }
        began = Math.min(began, performance.now())
        if (performance.now() - began > 1_000 * timeout)
          breakOff(new Error(`took longer than ${timeout} s`))
        else onShare(day / run.days)
      }, lookEvery)
      const ended = piscina.run({ run, first, count, board }, { signal: controller.signal })
      const entry = { board, breakOff, ended }
      underWay.add(entry)
      try {
        return await ended
      } catch (error) {
        throw broken ?? error
      } finally {
        clearInterval(watch)
        underWay.delete(entry)
      }
    },
    async stop() {
      for (const { board } of underWay) askToStop(board)
      const all = Promise.allSettled([...underWay].map(({ ended }) => ended))
      await Promise.race([all, setTimeout(timeToStop)])
      await close()
    },
    close,
  }
}
