import { seatsOf, type CompiledRun } from '@burnout/engine'

/** A run of consecutive replicates, and whether the page is told after it. */
export interface Block {
  readonly first: number
  readonly count: number
  readonly tell: boolean
}

/** Most replicates side by side. */
const blockSize = 8

/** Replicates after which the first blocks end. */
const half = blockSize / 2

/** Least replicates of the last blocks, where there are more: one alone costs a fifth more than beside another. */
const leastAtEnd = 2

/** Share of what is left that a block takes at most. */
const shareOfLeft = 1 / 4

/**
 * The order of work: one replicate, so that something is seen at once, then two blocks that make it eight, one for
 * each of two workers, then larger ones, and smaller ones at the end, so that two workers are done at nearly the same
 * time. The page is told when there are five times as many as before, so that summing up costs little beside
 * simulating.
 */
export const blocksOf = (replicates: number): readonly Block[] => {
  const blocks: Block[] = []
  let told = 0
  for (let first = 0; first < replicates;) {
    const left = replicates - first
    const last = Math.max(leastAtEnd, Math.ceil(left * shareOfLeft))
    const usual = first === 0 ? 1 : first < blockSize ? half - (first % half) : blockSize
    const count = Math.min(usual, last, left)
    const shown = first + count
    const tell = shown === replicates || shown >= 5 * told
    if (tell) told = shown
    blocks.push({ first, count, tell })
    first = shown
  }
  return blocks
}

/** Clinician-days from which on a second worker saves more than the compiling of its own code costs, some 0.2 s of work. */
const worthHelp = 1_000_000

/** Whether a run is so long that two workers should share it. */
export const paysToShare = ({ clinics, days, replicates }: CompiledRun): boolean =>
  replicates * days * clinics.reduce((sum, clinic) => sum + seatsOf(clinic), 0) >= worthHelp
