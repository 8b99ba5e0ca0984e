import type { Trace } from '@burnout/engine'
import type { Block } from './blocks.ts'

/**
 * Runs one block somewhere, saying on the way which share of it is done, from 0 to 1; `null` when it was
 * stopped. What it throws is what broke it.
 */
export type RunBlock<Each extends Block = Block, Done = Trace> = (
  block: Each,
  onShare: (share: number) => void,
) => Promise<Done | null>

export interface WorkOptions<Each extends Block, Done = Trace> {
  /** Blocks that are under way at the same time. */
  readonly places: number
  /** Whether no more blocks are to be begun. */
  readonly isOver: () => boolean
  /** Takes what came of a block. What it throws ends everything. */
  readonly onDone: (block: Each, done: Done) => void
  /** Told of a replicate that broke. What it throws ends everything. */
  readonly onBroken: (replicate: Each, message: string) => void
  /** Told how many replicates are done, with the shares of those under way. */
  readonly onProgress: (replicates: number) => void
}

/**
 * Runs blocks in any order, each place taking the next when it is done with one, so that nothing waits
 * in a queue. A block that breaks is run again one replicate at a time, so that a broken replicate costs
 * no other.
 */
export const workThrough = async <Each extends Block, Done = Trace>(
  run: RunBlock<Each, Done>,
  blocks: readonly Each[],
  { places, isOver, onDone, onBroken, onProgress }: WorkOptions<Each, Done>,
): Promise<void> => {
  const waiting = [...blocks].reverse()
  const underWay = new Map<Each, number>()
  let done = 0
  let ended = false

  const report = () => {
    let replicates = done
    for (const [{ count }, share] of underWay) replicates += count * share
    onProgress(replicates)
  }

  const runOne = async (block: Each): Promise<void> => {
    let came: Done | null
    try {
      came = await run(block, share => {
        underWay.set(block, share)
        report()
      })
    } catch (error) {
      underWay.delete(block)
      if (ended || isOver()) return
      if (block.count > 1) {
        for (let i = block.count - 1; i >= 0; i--)
          waiting.push({ ...block, first: block.first + i, count: 1 })
      } else {
        onBroken(block, String(error))
        done++
      }
      report()
      return
    }
    underWay.delete(block)
    if (came === null || ended) return
    onDone(block, came)
    done += block.count
    report()
  }

  const place = async (): Promise<void> => {
    while (!ended && !isOver()) {
      const block = waiting.pop()
      if (block === undefined) return
      try {
        await runOne(block)
      } catch (error) {
        ended = true
        throw error
      }
    }
  }

  // every place is waited for, so that nothing goes on behind the back of whoever reads the error
  const all = await Promise.allSettled(
    Array.from({ length: Math.min(places, blocks.length) }, place),
  )
  for (const each of all) if (each.status === 'rejected') throw each.reason
}
