import { compileScenario, type CompiledRun, type Trace } from '@burnout/engine'
import { sharedBlockSize } from '../pool/blocks.ts'
import type { BlockOptions, Pool } from '../pool/pool.ts'
import type { Block, Point } from '../store/batch/batch.ts'
import type { Failure } from '../failure.ts'

/** Those who work the blocks of a batch off, where this thread does not do it alone. */
export interface Crew {
  /** Blocks that may be given to it at the same time. */
  readonly places: number
  /** What keeps it from going on at all; `null` while nothing does. */
  readonly fault: Failure | null
  /** Replicates in a block, of so many that are yet to be run. */
  readonly blockSize: (run: CompiledRun, replicates: number) => number
  /** Runs a block of a point; `null` when it was stopped. Throws what broke it. */
  readonly run: (
    point: Point,
    block: Pick<Block, 'first' | 'count'>,
    options: BlockOptions,
  ) => Promise<Trace | null>
  /** Begins no more blocks, and ends those under way as well as it can. */
  readonly stop: () => Promise<void>
  /** Lets go of all blocks at once. */
  readonly giveUp: () => Promise<void>
}

/** The workers of this machine. */
export const crewOfPool = (pool: Pool): Crew => ({
  places: pool.jobs,
  fault: null,
  blockSize: (run, replicates) => sharedBlockSize(run, replicates, pool.jobs),
  run: ({ scenario }, block, options) => pool.run(compileScenario(scenario), block, options),
  stop: () => pool.stop(),
  giveUp: () => pool.stop(),
})
