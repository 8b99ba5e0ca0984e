import type { Trace } from '@burnout/engine'
import type { Block } from './blocks.ts'

/**
 * Blocks lent to the other worker at a time: one at work, and enough waiting that it is not idle while this
 * one sums up.
 */
const lentAtMost = 4

/** Which blocks of a run are done, lent or free. */
export interface Workload {
  /** The next block to compute here: one that nobody has begun, nor is about to. */
  readonly take: () => Block | null
  /** A block for the other worker, if it may have one more. */
  readonly lend: () => Block | null
  readonly begun: (first: number) => void
  readonly done: (first: number, trace: Trace) => void
  /** Takes back whatever was lent. */
  readonly recall: () => void
  readonly finished: () => boolean
  /** The traces to tell of, in the order of the replicates, when more have come to be told of. */
  readonly news: () => readonly Trace[] | null
}

export const workload = (blocks: readonly Block[]): Workload => {
  const traces = new Map<number, Trace>()
  const lent = new Map<number, 'waiting' | 'begun'>()
  let mine: number | null = null
  let told = 0
  let helped = false
  const open = ({ first }: Block): boolean => !traces.has(first) && first !== mine
  return {
    take: () => {
      mine = null
      const left = blocks.filter(each => open(each) && lent.get(each.first) !== 'begun')
      // what waits for a worker that helps is about to begin there, the last of it last
      const free = helped ? (left.find(({ first }) => !lent.has(first)) ?? left.at(-1)) : undefined
      const block = free ?? left[0]
      if (block === undefined) return null
      mine = block.first
      lent.delete(block.first)
      return block
    },
    lend: () => {
      if (lent.size >= lentAtMost) return null
      const block = blocks.find(each => open(each) && !lent.has(each.first)) ?? null
      if (block !== null) lent.set(block.first, 'waiting')
      return block
    },
    begun: first => {
      helped = true
      if (lent.has(first)) lent.set(first, 'begun')
    },
    done: (first, trace) => {
      lent.delete(first)
      if (!traces.has(first)) traces.set(first, trace)
    },
    recall: () => {
      helped = false
      lent.clear()
    },
    finished: () => traces.size === blocks.length,
    news: () => {
      const gap = blocks.findIndex(({ first }) => !traces.has(first))
      const whole = blocks.slice(0, gap < 0 ? blocks.length : gap)
      const mark = whole.map(({ tell }) => tell).lastIndexOf(true) + 1
      if (mark <= told) return null
      told = mark
      return whole.slice(0, mark).flatMap(({ first }) => traces.get(first) ?? [])
    },
  }
}
