import type { Trace } from '@burnout/engine'
import type { Block } from './blocks.ts'
import { workThrough, type RunBlock } from './work-through.ts'

/** A replicate that broke off, and why. */
export interface FailedRun {
  readonly replicate: number
  readonly message: string
}

export interface RunBlocksOptions {
  /** Blocks that are under way at the same time. */
  readonly places: number
  /** Whether no more blocks are to be begun, after so many failures. */
  readonly isOver: (failures: number) => boolean
  readonly onProgress: (replicates: number, failures: number) => void
}

/** What came of some blocks, in replicate order. */
export interface BlocksDone {
  readonly traces: readonly Trace[]
  readonly failures: readonly FailedRun[]
}

/** Runs blocks in any order and gathers what comes of them. */
export const runBlocks = async (
  run: RunBlock,
  blocks: readonly Block[],
  { places, isOver, onProgress }: RunBlocksOptions,
): Promise<BlocksDone> => {
  const traces: Trace[] = []
  const failures: FailedRun[] = []
  await workThrough(run, blocks, {
    places,
    isOver: () => isOver(failures.length),
    onDone: (_, trace) => void traces.push(trace),
    onBroken: ({ first }, message) => void failures.push({ replicate: first, message }),
    onProgress: replicates => onProgress(replicates, failures.length),
  })
  return {
    traces: traces.sort((a, b) => a.first - b.first),
    failures: failures.sort((a, b) => a.replicate - b.replicate),
  }
}
