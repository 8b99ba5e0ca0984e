import { readingsOf } from '../graph/structure.ts'
import type { StockFlowSystem } from './stock-flow-system.ts'

export interface EulerRun {
  readonly times: readonly number[]
  /** Shape [time][stock]. */
  readonly states: readonly Float64Array[]
}

/** Runs a system from `from` (its start unless said otherwise) by Euler steps of `dt` until `until`. */
export const eulerRun = (
  system: StockFlowSystem,
  dt: number,
  until: number,
  from: { readonly time: number; readonly state: ArrayLike<number> } = {
    time: 0,
    state: system.start,
  },
): EulerRun => {
  const { structure } = system
  const readings = readingsOf(structure)
  const levels = new Float64Array(readings.length)
  const flows = new Float64Array(structure.flows.length)
  const times = [from.time]
  const states = [Float64Array.from(from.state)]
  const steps = Math.round((until - from.time) / dt)
  for (let step = 0; step < steps; step++) {
    const time = from.time + step * dt
    const state = states[step]
    for (let r = 0; r < levels.length; r++) levels[r] = state[readings[r].of]
    system.flowsAt(levels, time, flows)
    const next = Float64Array.from(state)
    structure.flows.forEach(({ to, sign }, f) => {
      next[to] += dt * sign * flows[f]
    })
    times.push(from.time + (step + 1) * dt)
    states.push(next)
  }
  return { times, states }
}
