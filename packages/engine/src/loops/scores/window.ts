import { readingsOf, type FlowStructure } from '../graph/structure.ts'
import type { StockFlowSystem } from '../system/stock-flow-system.ts'

/**
 * What one window, an old state and a new one, says of a system: everything that a score needs, whoever
 * made it. All links of a loop are scored by the same window, stamped with the time of its old state.
 */
export interface ScoringWindow {
  /** Change of each stock, shape [stock]; 0 where it is no more than rounding (`moveOf`). */
  readonly moved: Float64Array
  /** Every flow at the old state, shape [flow end]. */
  readonly before: Float64Array
  /** Every flow at the new state, shape [flow end]. */
  readonly after: Float64Array
  /** Every flow at the old state with one reading alone new, shape [reading × flow end]. */
  readonly swapped: Float64Array
  /** Every flow at the old state with the inputs from outside alone new, shape [flow end]. */
  readonly outside: Float64Array
}

/** Part of a level below which a change of it is rounding. */
const ROUNDING = 1e-12

/** The change of a stock, or 0 where it is no more than rounding. */
export const moveOf = (from: number, to: number): number => {
  const moved = to - from
  return Math.abs(moved) <= ROUNDING * Math.max(1, Math.abs(from)) ? 0 : moved
}

/** A window with room for a structure, and what `windowOf` needs besides. */
export interface WindowBuffers extends ScoringWindow {
  /** The stock of each reading. */
  readonly stockOf: Int32Array
  readonly oldLevels: Float64Array
  readonly newLevels: Float64Array
  readonly mixedLevels: Float64Array
}

export const windowBuffers = (structure: FlowStructure): WindowBuffers => {
  const stocks = structure.stocks.length
  const flows = structure.flows.length
  const stockOf = Int32Array.from(readingsOf(structure), ({ of }) => of)
  const readings = stockOf.length
  return {
    moved: new Float64Array(stocks),
    before: new Float64Array(flows),
    after: new Float64Array(flows),
    swapped: new Float64Array(readings * flows),
    outside: new Float64Array(flows),
    stockOf,
    oldLevels: new Float64Array(readings),
    newLevels: new Float64Array(readings),
    mixedLevels: new Float64Array(readings),
  }
}

/**
 * The window [time, time + dt] of a small system: one Euler step from `state`, and every flow with one
 * reading at a time at its new value. Inputs from outside are `held` as at `time`, so that only loops
 * move flows, or `moving` as they do.
 */
export const windowOf = (
  system: StockFlowSystem,
  state: ArrayLike<number>,
  time: number,
  dt: number,
  into: WindowBuffers,
  inputs: 'held' | 'moving' = 'held',
): ScoringWindow => {
  const { flows, stocks } = system.structure
  const { moved, before, after, swapped, outside, oldLevels, newLevels, mixedLevels } = into
  const { stockOf } = into
  const readings = stockOf.length
  const end = inputs === 'held' ? time : time + dt

  for (let r = 0; r < readings; r++) oldLevels[r] = state[stockOf[r]]
  system.flowsAt(oldLevels, time, before)
  moved.fill(0)
  for (let f = 0; f < flows.length; f++) moved[flows[f].to] += dt * flows[f].sign * before[f]
  for (let k = 0; k < stocks.length; k++) moved[k] = moveOf(state[k], state[k] + moved[k])
  for (let r = 0; r < readings; r++) newLevels[r] = oldLevels[r] + moved[stockOf[r]]
  system.flowsAt(newLevels, end, after)

  outside.set(before)
  if (inputs === 'moving') system.flowsAt(oldLevels, end, outside)
  mixedLevels.set(oldLevels)
  for (let r = 0; r < readings; r++) {
    const row = swapped.subarray(r * flows.length, (r + 1) * flows.length)
    mixedLevels[r] = newLevels[r]
    system.flowsAt(mixedLevels, time, row)
    mixedLevels[r] = oldLevels[r]
  }
  return into
}
