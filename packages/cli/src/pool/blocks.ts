import { BLOCK, seatsOf, type CompiledRun } from '@burnout/engine'

/** Neighbouring replicates that are run side by side. */
export interface Block {
  /** Number of the first. */
  readonly first: number
  readonly count: number
}

/** Clinician-days in a block at most, about half a second of work: Ctrl-C in this thread waits for it. */
const mostWork = 2_000_000
/** Clinician-days in a block for a worker at least, about 5 ms: handing it over costs a hundredth of that. */
const leastWork = 20_000
/** Blocks for each worker, so that all of them end at about the same time. */
const blocksEach = 4
/** Clinician-days, about a second of work, from which on workers pay for their start. */
const worthWorkers = 4_000_000

const workOf = ({ clinics, days }: CompiledRun, replicates: number): number =>
  Math.max(1, replicates * days * clinics.reduce((sum, clinic) => sum + seatsOf(clinic), 0))

/** Whether so many clinician-days are done sooner with workers than without. */
export const isWorthWorkers = (clinicianDays: number): boolean => clinicianDays >= worthWorkers

/** Whether so many replicates are done sooner with workers than without. */
export const paysForWorkers = (run: CompiledRun, replicates: number): boolean =>
  isWorthWorkers(workOf(run, replicates))

/** Replicates that are run side by side in this thread, between two looks at Ctrl-C. */
export const blockSize = (run: CompiledRun): number =>
  Math.max(1, Math.min(BLOCK, Math.floor(mostWork / workOf(run, 1))))

/** Last blocks are no smaller than this share of the others: a few replicates cost more each. */
const smallest = 1 / 3

/**
 * Replicates `from` … `to − 1` in blocks for so many workers: the last ones are smaller, so that nobody
 * waits long for whoever began last.
 */
export const taperedBlocks = (
  from: number,
  to: number,
  size: number,
  workers: number,
): readonly Block[] => {
  const least = Math.ceil(size * smallest)
  const blocks: Block[] = []
  for (let first = from; first < to;) {
    const fair = Math.ceil((to - first) / (2 * workers))
    const count = Math.min(size, Math.max(least, fair), to - first)
    blocks.push({ first, count })
    first += count
  }
  return blocks
}

/** Replicates in a block, `most` or fewer, when several workers share so many of them. */
export const sharedBlockSize = (
  run: CompiledRun,
  replicates: number,
  workers: number,
  most = BLOCK,
): number => {
  const fair = Math.min(most, Math.ceil(replicates / (workers * blocksEach)))
  const wanted = Math.max(fair, Math.ceil(leastWork / workOf(run, 1)))
  return Math.max(1, Math.min(wanted, Math.floor(mostWork / workOf(run, 1))))
}

/** Replicates in a part of an experiment, of so many that so many workers may share. */
export const partSize = (run: CompiledRun, replicates: number, workers: number): number =>
  workers === 1 ? blockSize(run) : sharedBlockSize(run, replicates, workers)

/** Replicates `from` … `to − 1` in blocks. */
export const blocksBetween = (from: number, to: number, size: number): readonly Block[] =>
  Array.from({ length: Math.ceil((to - from) / size) }, (_, i) => {
    const first = from + i * size
    return { first, count: Math.min(size, to - first) }
  })
