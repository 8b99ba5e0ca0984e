import { compileScenario, simulate, type CompiledRun } from '@burnout/engine'
import { blockSize } from '../pool/blocks.ts'
import type { Batch } from '../store/batch/batch.ts'
import { recordedBytes } from './recorded-bytes.ts'

/** A clock, in milliseconds. */
type Clock = () => number

/** Milliseconds of the trial that is for the compiler, whose time does not count. */
const toWarmUp = 1_000
/** Milliseconds of each other trial at least; the middle one counts. */
const toMeasure = [300, 300, 300]

/** Time that this process had of a core: on a busy machine a moment by the wall says nothing of the hours to come. */
const processorClock: Clock = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** What a batch may take. */
export interface Estimate {
  readonly runs: number
  readonly seconds: number
  /** On the disk until all runs are done. */
  readonly bytes: number
}

/**
 * Milliseconds of one run in a block of so many: from whole blocks until `most` have gone by, as short ones are
 * mostly setting out, or from as much as comes of the first.
 */
const timeOfRun = (run: CompiledRun, count: number, now: Clock, most: number): number => {
  const began = now()
  let [blocks, setOut, share] = [0, began, 0]
  const onProgress = (day: number, days: number): boolean => {
    if (blocks > 0) return true
    if (day === 0) setOut = now()
    share = day / days
    return day === 0 || now() - setOut < most
  }
  do {
    if (simulate(run, { first: 0, count, onProgress }) === null)
      return (now() - setOut) / (share * count)
    blocks++
  } while (now() - began < most)
  return (now() - began) / (blocks * count)
}

/**
 * How long a batch of one point or more may take with so many jobs that each have a core, by trying its first
 * point for a moment.
 */
export const estimateBatch = (
  { points }: Batch,
  jobs: number,
  now: Clock = processorClock,
): Estimate => {
  const { scenario: first } = points[0]!
  const run = compileScenario(first)
  const count = Math.min(blockSize(run), first.run.replicates)
  timeOfRun(run, count, now, toWarmUp)
  const [, each = 0] = toMeasure.map(most => timeOfRun(run, count, now, most)).sort((a, b) => a - b)
  let runs = 0
  let bytes = 0
  for (const { scenario } of points) {
    const { replicates } = scenario.run
    runs += replicates
    bytes += recordedBytes(scenario, replicates)
  }
  return { runs, bytes, seconds: (runs * each) / 1_000 / jobs }
}
