import { readingsOf, type FlowStructure } from '../graph/structure.ts'
import type { ScoringWindow } from './window.ts'

/** Part of a flow below which a change of it is rounding. */
const ROUNDING = 1e-12

/** A net flow counts as changing by at least this part of all flows of its stock. */
const INFLECTION = 1e-9

/**
 * A function that fills in how far each stock’s net flow changes in a window, shape [stock], kept a little
 * away from 0 where the stock has flows at all.
 */
export const bendReader = (
  structure: FlowStructure,
): ((window: Pick<ScoringWindow, 'before' | 'after'>, out: Float64Array) => void) => {
  const flows = structure.flows.length
  const target = Int32Array.from(structure.flows, ({ to }) => to)
  const sign = Float64Array.from(structure.flows, flow => flow.sign)
  const allFlows = new Float64Array(structure.stocks.length)

  return ({ before, after }, out) => {
    out.fill(0)
    allFlows.fill(0)
    for (let f = 0; f < flows; f++) {
      out[target[f]] += sign[f] * (after[f] - before[f])
      allFlows[target[f]] += Math.max(Math.abs(before[f]), Math.abs(after[f]))
    }
    for (let k = 0; k < out.length; k++)
      out[k] = Math.max(Math.abs(out[k]), INFLECTION * allFlows[k])
  }
}

/** Whether a change of a flow is no more than rounding. */
export const isRounding = (change: number, from: number): boolean =>
  Math.abs(change) <= ROUNDING * Math.abs(from)

/**
 * A function that scores every condensed link of one window into `out`, shape [reading × flow end]:
 *
 *   w(j –f→ k) = sign_f · sign(Δ_j f / ΔS_j) · |Δ_j f / ΔN_k|
 *
 * Δ_j f   change of the flow when reading j alone is new
 * ΔS_j    change of the stock that j reads; a stock that stands still has no links
 * ΔN_k    change of the net flow of the target, not of the stock (schoenberg-2023)
 *
 * Dimensionless, in the window’s own step. At an inflection of the target, where ΔN_k passes through 0,
 * it is kept a little away from 0, so that scores become large together instead of vanishing together and
 * their ratios stay what they are on either side. That departs from the papers.
 *
 * Nothing is allocated in a call.
 */
export const linkScorer = (
  structure: FlowStructure,
): ((window: ScoringWindow, out: Float64Array) => void) => {
  const flows = structure.flows.length
  const readings = readingsOf(structure)
  const stockOf = Int32Array.from(readings, ({ of }) => of)
  const target = Int32Array.from(structure.flows, ({ to }) => to)
  const sign = Float64Array.from(structure.flows, flow => flow.sign)
  const bends = new Float64Array(structure.stocks.length)
  const readBends = bendReader(structure)

  return ({ moved, before, after, swapped }, out) => {
    readBends({ before, after }, bends)
    for (let j = 0; j < stockOf.length; j++)
      for (let f = 0; f < flows; f++) {
        const at = j * flows + f
        const partial = swapped[at] - before[f]
        const bend = bends[target[f]]
        if (moved[stockOf[j]] === 0 || isRounding(partial, before[f]) || bend === 0) out[at] = 0
        else
          out[at] =
            (sign[f] * Math.sign(partial) * Math.sign(moved[stockOf[j]]) * Math.abs(partial)) / bend
      }
  }
}
