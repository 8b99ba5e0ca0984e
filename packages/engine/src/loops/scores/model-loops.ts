import type { StockFlowModel } from '../../stock-flow/model.ts'
import { findLoops } from '../graph/loops.ts'
import { systemOf } from '../system/of-model.ts'
import { polarityOf, type Polarity } from './polarity.ts'
import { scoreRun } from './score-run.ts'

/** A loop of a model, and its part in what happens. */
export interface ModelLoop {
  /** `R1`, `B2`, `U1`: the letter of its polarity in the run, and a number. */
  readonly id: string
  readonly polarity: Polarity
  /** Names of variables in order, each once; the last acts on the first. */
  readonly variables: readonly string[]
  /** Share of the change among the loops that it can be compared with, in [−1, 1] with the sign, shape [time]. */
  readonly shares: Float64Array
}

export interface ModelLoops {
  /** In the units of the model. */
  readonly times: readonly number[]
  readonly loops: readonly ModelLoop[]
}

/**
 * Finds every feedback loop of a model and says at every step what each has of the change (Loops That
 * Matter, as `docs/loops.md` describes it). Throws a `ModelError` for a model that is not sound.
 */
export const modelLoops = (model: StockFlowModel, scenario?: string): ModelLoops => {
  const system = systemOf(model, scenario)
  const { start, stop, dt } = model.time
  const { loops } = findLoops(system.structure, system.edges)
  if (loops.length === 0) return { times: [], loops: [] }
  const paths = loops.map(({ edges }, l) => ({ id: `${l}`, edges }))
  const { times, scores, relative } = scoreRun(system, paths, dt, stop - start)
  const counts = new Map<string, number>()
  return {
    times: times.map(time => start + time),
    loops: loops.map(({ edges }, l) => {
      const polarity = polarityOf(scores.map(row => row[l]))
      const letter = polarity.label === 'none' ? 'U' : polarity.label.slice(0, 1)
      const number = (counts.get(letter) ?? 0) + 1
      counts.set(letter, number)
      return {
        id: `${letter}${number}`,
        polarity,
        variables: edges.flatMap(edge => system.through(edge)),
        shares: Float64Array.from(relative, row => row[l]),
      }
    }),
  }
}
