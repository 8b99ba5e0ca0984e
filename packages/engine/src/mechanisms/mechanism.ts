import type { InputColumn } from '../state/inputs.ts'
import type { World } from '../state/world.ts'

/** Same direction, opposite direction, or depending on the point (both occur in the plausible range). */
export type Sign = '+' | '-' | '±'

/** A causal claim: all else equal, a rise of `from` moves `to` in the direction of the sign. */
export type Link = readonly [from: string, sign: Sign, to: string]

/**
 * One causal process. It reads columns, inputs and parameters, and writes flows [per day] and
 * auxiliaries: never a stock, never times dt.
 */
export interface Mechanism {
  readonly name: string
  /** Every column or input it reads, with the sign of its effect on every column it writes. */
  readonly links: readonly Link[]
  /** Keys into docs/references.md. */
  readonly sources: readonly string[]
  /**
   * Levers and outside events without which nothing comes of it: a run that moves none of them leaves it
   * out, and what it writes stays 0. Every run needs those that name none.
   */
  readonly onlyWith?: readonly InputColumn[]
  evaluate(world: World): void
}
