import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import {
  compileScenario,
  finalValues,
  firstLook,
  lookAt,
  precisionOf,
  seriesNames,
  simulate as simulateBlock,
  type Precision,
  type PrecisionGoal,
} from '@burnout/engine'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import type { RunLimits } from './grow-ensemble.ts'
import { watchForInterrupt } from '../interrupt.ts'
import { blockSize, paysForWorkers } from '../pool/blocks.ts'
import type { Pool } from '../pool/pool.ts'
import { workThrough, type RunBlock } from '../pool/work-through.ts'
import { openBatchStore, type BatchStore } from '../store/batch/batch-store.ts'
import type { Batch, Block } from '../store/batch/batch.ts'
import { completeBatch, type CompleteBatch } from '../store/batch/complete-batch.ts'
import { Room } from '../store/batch/room.ts'
import type { Progress } from '../terminal/progress.ts'
import { crewOfPool, type Crew } from './crew.ts'

export interface BatchOptions {
  readonly command: readonly string[]
  readonly warn: (text: string) => void
  /** Told that some runs are there already. */
  readonly note: (text: string) => void
  /** Begins to show progress, given how many runs were done before. */
  readonly startProgress: (already: number) => Progress
  /** Workers that share the work where that pays; this thread does it alone unless given. */
  readonly pool?: Pool
  /** Workers elsewhere, which share all of the work. */
  readonly crew?: Crew | undefined
  readonly limits?: RunLimits
  /** Runs one block of replicates in this thread. */
  readonly simulate?: typeof simulateBlock
}

const runsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { count }) => sum + count, 0)

/**
 * What is to be run, in blocks of a fitting size: the first block of every point before the second of
 * any, so that a batch that is cut short is balanced.
 */
export const interleaved = (
  todo: readonly Block[],
  sizeOf: (point: number) => number,
): readonly Block[] =>
  todo
    .flatMap(({ point, first, count }) => {
      // a run is a block, however many would fit into one; no block is left with a few, which cost more each
      const most = count === 1 ? 1 : sizeOf(point)
      const size = Math.ceil(count / Math.ceil(count / most))
      return Array.from({ length: Math.ceil(count / size) }, (_, i) => ({
        point,
        first: first + i * size,
        count: Math.min(size, count - i * size),
      }))
    })
    .sort((a, b) => a.first - b.first || a.point - b.point)

const compiled = ({ points }: Batch, point: number) => compileScenario(points[point]!.scenario)

const crewFor = (
  batch: Batch,
  todo: readonly Block[],
  { pool, crew, limits }: BatchOptions,
): Crew | null => {
  const [block] = todo
  if (crew !== undefined) return crew
  if (pool === undefined || block === undefined) return null
  if (limits?.timeout !== undefined) return crewOfPool(pool)
  const pays = pool.isOpen || paysForWorkers(compiled(batch, block.point), runsIn(todo))
  return pool.jobs > 1 && pays ? crewOfPool(pool) : null
}

const faultOf = (crew: Crew | null): Failure | null => crew?.fault ?? null

const interrupted = ({ folder, batch, settled }: BatchStore, total: number): Failure =>
  new Failure(
    exitCode.interrupted,
    `interrupted: ${settled} of ${total} runs of ${batch.name} are done and kept in ${folder}`,
    'The same command goes on from there.',
  )

const tooManyFailed = (store: BatchStore, most: number): Failure => {
  const [first] = store.failures()
  return new Failure(
    exitCode.failed,
    `too many failed runs: ${store.failed} of ${store.batch.name}; expected ${most === 0 ? 'none' : `at most ${most}`}; ${first?.run}: ${first?.message}`,
  )
}

/**
 * Loads the database while this thread has nothing to do but wait for others, so that the tables come sooner. Where
 * it cannot be loaded, the tables say so.
 */
const prepareTables = (): void => void import('../store/batch/parquet.ts').catch(() => {})

/** Runs all that a store lacks; `expected` is how many runs there may be in the end. */
const fill = async (
  store: BatchStore,
  progress: Progress,
  options: BatchOptions,
  expected: number,
): Promise<void> => {
  const { batch, settled: before } = store
  const { limits: { timeout, maxFailures = Infinity } = {}, simulate = simulateBlock } = options
  const { survey } = batch
  const todo = store.todo()
  const crew = crewFor(batch, todo, options)
  const sizeOf = (point: number): number => {
    // a run of its own is the only one whose time is known
    if (timeout !== undefined) return 1
    const run = compiled(batch, point)
    return crew === null ? blockSize(run) : crew.blockSize(run, runsIn(todo))
  }
  const blocks = interleaved(todo, sizeOf)
  const interrupt = watchForInterrupt()
  let stopping: Promise<void> | undefined
  const stop = () => void (stopping ??= crew?.stop())
  interrupt.signal.addEventListener('abort', stop)

  const runBlock: RunBlock<Block> = async ({ point, first, count }, onShare) => {
    if (crew !== null)
      return crew.run(batch.points[point]!, { first, count }, { onShare, timeout, survey })
    // room for Ctrl-C to be heard
    await setImmediate()
    if (interrupt.requested) return null
    const onProgress = (day: number, days: number) => onShare(day / days)
    return simulate(compiled(batch, point), { first, count, survey, onProgress })
  }

  try {
    await workThrough(runBlock, blocks, {
      places: crew?.places ?? 1,
      isOver: () => interrupt.requested || store.failed > maxFailures || faultOf(crew) !== null,
      onDone(block, trace) {
        store.add({ ...block, trace })
        if (options.crew !== undefined) prepareTables()
      },
      onBroken: ({ point, first }, message) => {
        store.fail({ point, replicate: first, message })
        if (store.failed > maxFailures) stopping ??= crew?.giveUp()
      },
      onProgress: runs => progress.update(before + runs, expected, store.failed),
    })
    await stopping
    const fault = faultOf(crew)
    if (fault !== null) throw fault
    if (interrupt.requested && store.todo().length > 0) throw interrupted(store, expected)
    if (store.failed > maxFailures) throw tooManyFailed(store, maxFailures)
  } finally {
    interrupt.release()
  }
}

/**
 * Runs a store of one point until the mean of every goal's series at the end of the run is known as well
 * as it says. The looks are at the same numbers of runs whatever was there before, so that a batch that
 * is resumed stops where it would have stopped.
 */
const fillUntilPrecise = async (
  store: BatchStore,
  goals: readonly PrecisionGoal[],
  progress: Progress,
  options: BatchOptions,
): Promise<Precision | null> => {
  const most = store.batch.scenario.run.replicates
  let done = firstLook(most)
  for (let expected = done; ;) {
    store.want(done)
    await fill(store, progress, options, expected)
    const watched = goals.map(({ series, halfWidth }) => {
      const position = seriesNames.indexOf(series)
      const traces = store.seriesOf(0, position, position + 1, new Room())
      return { values: finalValues(traces, series, 0), halfWidth }
    })
    if (watched.some(({ values }) => values.length === 0)) return null
    const look = lookAt(watched, done, most)
    if (look.enough || done === most) return precisionOf(goals, look)
    done = look.next
    expected = look.expected
  }
}

/**
 * Has the collector come when memory has grown by a quarter: it would let three times as much gather that
 * nobody needs any more, beside what workers and the database take.
 */
const keepMemoryFlat = (): void => setFlagsFromString('--heap-growing-percent=25')

/** Runs what a folder still lacks of a batch, and completes it. */
export const runBatch = async (
  folder: string,
  batch: Batch,
  options: BatchOptions,
): Promise<CompleteBatch> => {
  // where others run, there is room, and coming so often took a fifth of this process's time
  if (options.crew === undefined) keepMemoryFlat()
  const store = openBatchStore(folder, batch, options)
  const { settled, wanted } = store
  if (settled > 0) options.note(`resuming: ${settled} of ${wanted} runs are in ${folder} already`)
  const progress = options.startProgress(settled)
  try {
    const { precision: goals } = batch
    const precision =
      goals === null
        ? await fill(store, progress, options, wanted)
        : await fillUntilPrecise(store, goals, progress, options)
    progress.finish()
    // what workers hold makes room for the tables
    await options.pool?.close()
    return await completeBatch(store, precision ?? null)
  } finally {
    progress.finish()
    store.close()
  }
}
