import { availableParallelism } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import type { CompiledRun, Trace } from '@burnout/engine'
import type { Piscina } from 'piscina'
import type { Block } from './blocks.ts'
import { askToStop, newBoard, partSteps, stepOn, type Board } from './board.ts'
import type { AskedExperiment } from './shared-experiments.ts'
import type { PartTask } from './part-task.ts'
import type { Task } from './worker.ts'

/** Milliseconds between two looks at the boards of blocks under way. */
const lookEvery = 20
/**
 * Milliseconds that count at most between two looks: a process that was stopped, or a machine that slept,
 * looks much later, and its workers stood still, too.
 */
const longestGap = 200
/** Milliseconds that a worker has to notice that it should stop. */
const timeToStop = 20

export interface BlockOptions {
  /** Told which share of the block is done, from 0 to 1. */
  readonly onShare: (share: number) => void
  /** Seconds after which the block is broken off; none unless given. */
  readonly timeout?: number | undefined
  /** Days on which everybody is asked; none unless given. */
  readonly survey?: readonly number[] | undefined
}

/** Has a worker measure the part of an experiment at a position; `null` when it was stopped. */
export type MeasurePart = (part: number, onShare: (share: number) => void) => Promise<unknown>

/** Worker threads that run blocks of replicates, and parts of experiments. */
export interface Pool {
  /** Blocks that can be under way at the same time. */
  readonly jobs: number
  /** Whether its workers have been at work. */
  readonly isOpen: boolean
  /** Starts all workers, which get ready while this thread does something else. */
  readonly start: () => void
  /**
   * Runs a block in a worker; `null` when it was stopped. Throws what broke it: an error of the run, the
   * end of its worker or the timeout. A worker that is lost is replaced for the next block, so that no
   * more blocks than `jobs` may be given to it at a time.
   */
  readonly run: (run: CompiledRun, block: Block, options: BlockOptions) => Promise<Trace | null>
  /** Lets workers share the parts of an experiment; what a part throws, and how many, are as in `run`. */
  readonly share: (asked: AskedExperiment) => MeasurePart
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

/** What is done by which function of the worker, and how it is watched. */
interface Watched extends Pick<BlockOptions, 'onShare' | 'timeout'> {
  readonly name: 'default' | 'measurePart'
  readonly steps: number
}

interface UnderWay {
  readonly board: Board
  readonly breakOff: (why: Error) => void
  readonly ended: Promise<unknown>
}

/**
 * A pool that starts its workers when the first block comes unless it is told before, and never keeps the
 * process alive.
 */
export const createPool = ({
  jobs = availableParallelism(),
  // as it is bundled: workers cannot load TypeScript, and one that is ended while it imports modules leaves files open
  worker = new URL('../worker/worker.cjs', import.meta.url),
}: PoolOptions = {}): Pool => {
  const underWay = new Set<UnderWay>()
  let opening: Promise<Piscina<Task | PartTask, unknown>> | null = null
  let used = false
  let experiments = 0

  const open = async (atOnce: number) => {
    const { Piscina } = await import('piscina')
    const piscina: Piscina<Task | PartTask, unknown> = new Piscina({
      filename: worker.href,
      minThreads: atOnce,
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
    used = false
    await piscina?.destroy()
  }

  /** Has a worker do something, and watches it as far as so many steps. */
  const give = async (
    task: Omit<Task, 'board'> | Omit<PartTask, 'board'>,
    { name, steps, onShare, timeout = Infinity }: Watched,
  ): Promise<unknown> => {
    used = true
    const piscina = await (opening ??= open(0))
    const board = newBoard()
    const controller = new AbortController()
    let broken: Error | null = null
    const breakOff = (why: Error) => {
      broken = why
      controller.abort()
    }
    let [spent, looked] = [0, Infinity]
    const watch = setInterval(() => {
      const step = stepOn(board)
      if (step === null) {
        if (piscina.threads.length === 0) breakOff(new Error('no worker could be started'))
        return
      }
      const now = performance.now()
      spent += Math.max(0, Math.min(now - looked, longestGap))
      looked = now
      if (spent > 1_000 * timeout) breakOff(new Error(`took longer than ${timeout} s`))
      else onShare(step / steps)
    }, lookEvery)
    const ended = piscina.run({ ...task, board }, { name, signal: controller.signal })
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
  }

  return {
    jobs,
    get isOpen() {
      return used
    },
    start() {
      opening ??= open(jobs)
    },
    async run(run, { first, count }, { survey = [], ...watched }) {
      const task = { run, first, count, survey }
      return (await give(task, { ...watched, name: 'default', steps: run.days })) as Trace | null
    },
    share(asked) {
      const experiment = experiments++
      return (part, onShare) =>
        give({ experiment, asked, part }, { name: 'measurePart', steps: partSteps, onShare })
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
