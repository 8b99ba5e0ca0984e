import { exp } from '../../numerics/elementary.ts'
import { findLoops } from '../graph/loops.ts'
import { matchPaths, type NamedPath } from '../graph/paths.ts'
import { eulerRun, type EulerRun } from '../system/euler.ts'
import type { StockFlowSystem } from '../system/stock-flow-system.ts'
import { linkScorer } from './link-scores.ts'
import { loopScorer, packLoops } from './loop-scores.ts'
import { namedShares } from './named-shares.ts'
import { windowBuffers, windowOf } from './window.ts'

/** A run of a small system with the scores of its named loops at every step. */
export interface ScoredRun extends EulerRun {
  /** Score of each named loop, shape [time][named loop]. */
  readonly scores: readonly Float64Array[]
  /** Relative score among all loops of its partition, shape [time][named loop]. */
  readonly relative: readonly Float64Array[]
  /** Share among the named loops of its partition, shape [time][named loop]. */
  readonly shares: readonly Float64Array[]
  /** What the named loops have among all, of the partition of the first, shape [time]. */
  readonly coverage: Float64Array
  /** Change of each stock in the window that begins there, shape [time][stock]. */
  readonly moved: readonly Float64Array[]
}

/** Runs a system and scores it by the window [t, t + dt] at every step, inputs held. */
export const scoreRun = (
  system: StockFlowSystem,
  paths: readonly NamedPath[],
  dt: number,
  until: number,
): ScoredRun => {
  const { structure, edges } = system
  const run = eulerRun(system, dt, until)
  const { loops, named } = matchPaths(structure, findLoops(structure, edges), paths)
  const packed = packLoops(structure, loops)
  const scoreLinks = linkScorer(structure)
  const scoreLoops = loopScorer(packed)
  const shareOut = namedShares(packed, named)
  const links = new Float64Array(packed.links)
  const buffers = windowBuffers(structure)

  const rows = run.states.map((state, step) => {
    const { moved } = windowOf(system, state, run.times[step], dt, buffers)
    scoreLinks(buffers, links)
    const { sign, log, relative } = scoreLoops(links)
    const { shares, coverage } = shareOut(relative)
    return {
      scores: Float64Array.from(named, loop =>
        sign[loop] === 0 ? 0 : sign[loop] * exp(log[loop]),
      ),
      relative: Float64Array.from(named, loop => relative[loop]),
      shares: shares.slice(),
      coverage: coverage[packed.partition[named[0]]] ?? 0,
      moved: moved.slice(),
    }
  })
  return {
    ...run,
    scores: rows.map(row => row.scores),
    relative: rows.map(row => row.relative),
    shares: rows.map(row => row.shares),
    coverage: Float64Array.from(rows, row => row.coverage),
    moved: rows.map(row => row.moved),
  }
}
