import type { LeverName } from '../../levers/index.ts'
import type { ModelConstant, StockFlowModel } from '../../stock-flow/model.ts'

/**
 * What every small model of a trap is run as: `alone`, with nothing done; `trap`, with what leads into it; `wayOut`,
 * with what leads out of it again.
 */
export const trapScenarios = ['alone', 'trap', 'wayOut'] as const
export type TrapScenario = (typeof trapScenarios)[number]

export interface TrapModel extends StockFlowModel {
  readonly scenarios: Readonly<Record<TrapScenario, Readonly<Record<string, number>>>>
}

/** A systems trap: its canonical structure as a small model, its story in a clinic, and the way out. */
export interface Archetype {
  /** Plain words, capitalised. */
  readonly label: string
  /** What happens, in one or two sentences. */
  readonly story: string
  /** What leads out of it: what the scenario `wayOut` of the model does. */
  readonly wayOut: string
  /** What is called as a series of the simulator is that, in its unit. */
  readonly model: TrapModel
  /** The variable that tells how it ends, and which end is the better one. */
  readonly watched: { readonly variable: string; readonly better: 'less' | 'more' }
  /** Constants of the model that are worth moving; each has a range. */
  readonly movable: readonly string[]
  /** Levers of the simulator that do what leads into the trap; none where the trap needs none. */
  readonly levers: readonly LeverName[]
}

/** A constant of a small model: assumed, for the shape of the trap. */
export const constant = (
  value: number,
  unit: string,
  about: string,
  range?: readonly [number, number],
): ModelConstant => ({ value, unit, about, ...(range === undefined ? {} : { range }) })
