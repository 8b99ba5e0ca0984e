import { readingsOf, type FlowStructure } from '../graph/structure.ts'
import { bendReader, isRounding } from './link-scores.ts'
import type { ScoringWindow } from './window.ts'

/**
 * A function that scores every condensed link of an ensemble into `out`, shape [reading × flow end], by one
 * window of each run, all of the same instant:
 *
 *   w(j –f→ k) = sign_f · g · rms(ΔS_j) / rms(ΔN_k)        g = Σ Δ_j f · ΔS_j / Σ ΔS_j², over runs
 *
 * A loop is then the product of its gains and of the ratio of speed to bending of its stocks, as that of one
 * run is (schoenberg-2023); of one run the score is that of `linkScorer`. The gain is the least-squares slope
 * through the origin. So a run counts as far as its stock moves, and the sign is that of the runs in which it
 * does: where a mean stands still while those who make it up move, the sign of Δ_j f / ΔS_j is that of noise.
 *
 * Nothing is allocated in a call.
 */
export const ensembleLinkScorer = (
  structure: FlowStructure,
): ((windows: readonly ScoringWindow[], out: Float64Array) => void) => {
  const flows = structure.flows.length
  const stocks = structure.stocks.length
  const stockOf = Int32Array.from(readingsOf(structure), ({ of }) => of)
  const target = Int32Array.from(structure.flows, ({ to }) => to)
  const sign = Float64Array.from(structure.flows, flow => flow.sign)
  const bends = new Float64Array(stocks)
  const bent = new Float64Array(stocks)
  const moves = new Float64Array(stocks)
  const readBends = bendReader(structure)

  return (windows, out) => {
    out.fill(0)
    bent.fill(0)
    moves.fill(0)
    for (const window of windows) {
      const { moved, before, swapped } = window
      readBends(window, bends)
      for (let k = 0; k < stocks; k++) {
        bent[k] += bends[k] * bends[k]
        moves[k] += moved[k] * moved[k]
      }
      for (let j = 0; j < stockOf.length; j++)
        for (let f = 0; f < flows; f++) {
          const at = j * flows + f
          const partial = swapped[at] - before[f]
          if (!isRounding(partial, before[f])) out[at] += sign[f] * partial * moved[stockOf[j]]
        }
    }
    for (let at = 0; at < out.length; at++) {
      const whole =
        Math.sqrt(moves[stockOf[Math.floor(at / flows)]]) * Math.sqrt(bent[target[at % flows]])
      out[at] = whole > 0 ? out[at] / whole : 0
    }
  }
}
