/** A run of consecutive replicates, and whether the page is told after it. */
export interface Block {
  readonly first: number
  readonly count: number
  readonly tell: boolean
}

/** Replicates computed before the worker looks for newer input. */
const blockSize = 8

/**
 * The order of work: one replicate, so that something is seen at once, then blocks. The page is told
 * when there are four times as many as before, so that summing up costs little beside simulating.
 */
export const blocksOf = (replicates: number): readonly Block[] => {
  const blocks: Block[] = []
  let told = 0
  for (let first = 0; first < replicates;) {
    const count = first === 0 ? 1 : Math.min(blockSize, replicates - first)
    const shown = first + count
    const tell = shown === replicates || shown >= 4 * told
    if (tell) told = shown
    blocks.push({ first, count, tell })
    first = shown
  }
  return blocks
}
