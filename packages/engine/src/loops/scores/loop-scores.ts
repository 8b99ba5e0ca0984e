import { readingsOf, type FlowStructure } from '../graph/structure.ts'
import type { Loop } from '../graph/loops.ts'
import { exp, log } from '../../numerics/elementary.ts'

/** Loops laid out for scoring window after window. */
export interface PackedLoops {
  readonly count: number
  /** Where the edges of each loop begin in `edges`, shape [loop + 1]. */
  readonly starts: Int32Array
  /** Positions of links, reading × flow end, loop after loop. */
  readonly edges: Int32Array
  /** Cycle partition of each loop, numbered from 0 without gaps, shape [loop]. */
  readonly partition: Int32Array
  readonly partitions: number
  /** Positions of the links that any loop uses. */
  readonly used: Int32Array
  /** Number of links. */
  readonly links: number
}

export const packLoops = (structure: FlowStructure, loops: readonly Loop[]): PackedLoops => {
  const flows = structure.flows.length
  const edges = loops.flatMap(loop => loop.edges.map(({ reading, flow }) => reading * flows + flow))
  const starts = new Int32Array(loops.length + 1)
  loops.forEach((loop, l) => {
    starts[l + 1] = starts[l] + loop.edges.length
  })
  const known = [...new Set(loops.map(({ partition }) => partition))]
  return {
    count: loops.length,
    starts,
    edges: Int32Array.from(edges),
    partition: Int32Array.from(loops, ({ partition }) => known.indexOf(partition)),
    partitions: known.length,
    used: Int32Array.from(new Set(edges)),
    links: readingsOf(structure).length * flows,
  }
}

/** The score of each loop: sign and size apart, because sizes span many decades. */
export interface LoopScores {
  /** Natural logarithm of the size, −Infinity where the loop is not at work, shape [loop]. */
  readonly log: Float64Array
  /** 1 reinforces, −1 balances, 0 is not at work, shape [loop]. */
  readonly sign: Int8Array
  /** Share of the change in its partition, in [−1, 1] with the sign, shape [loop]. */
  readonly relative: Float64Array
}

/**
 * A function that scores packed loops by the links of one window (`linkScorer`):
 *
 *   score(L) = Π w over its edges
 *   relative(L) = score(L) / Σ |score(Y)| over all loops Y of the same partition
 *
 * Relative scores of a partition add up to 1 in size, or are all 0 where nothing moves. The result is
 * overwritten by the next call; nothing is allocated in one.
 */
export const loopScorer = (loops: PackedLoops): ((links: Float64Array) => LoopScores) => {
  const { count, starts, edges, partition, partitions, used } = loops
  const logs = new Float64Array(loops.links)
  const largest = new Float64Array(partitions)
  const total = new Float64Array(partitions)
  const scores: LoopScores = {
    log: new Float64Array(count),
    sign: new Int8Array(count),
    relative: new Float64Array(count),
  }

  return links => {
    for (let u = 0; u < used.length; u++) logs[used[u]] = log(Math.abs(links[used[u]]))
    largest.fill(-Infinity)
    total.fill(0)
    for (let l = 0; l < count; l++) {
      let sum = 0
      let sign = 1
      for (let e = starts[l]; e < starts[l + 1]; e++) {
        sum += logs[edges[e]]
        sign *= Math.sign(links[edges[e]])
      }
      scores.log[l] = sum
      scores.sign[l] = sign
      if (sum > largest[partition[l]]) largest[partition[l]] = sum
    }
    for (let l = 0; l < count; l++) {
      const size = scores.sign[l] === 0 ? 0 : exp(scores.log[l] - largest[partition[l]])
      scores.relative[l] = scores.sign[l] * size
      total[partition[l]] += size
    }
    for (let l = 0; l < count; l++)
      scores.relative[l] = total[partition[l]] > 0 ? scores.relative[l] / total[partition[l]] : 0
    return scores
  }
}
