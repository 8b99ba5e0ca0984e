import type { FlowStructure } from '../graph/structure.ts'

/** What pushes a stock at one instant. */
export interface FlowAttribution {
  /** Net flow, the sum of the parts. */
  readonly net: number
  readonly parts: readonly {
    readonly flow: string
    /** What it adds to the net flow: negative where it drains the stock. */
    readonly part: number
    /** The part over the sum of the sizes of all parts, in [−1, 1]; 0 where nothing flows. */
    readonly share: number
  }[]
}

/**
 * The first-order account of a stock: exact, additive, and about levels, which scores of loops are blind
 * to. `flows` are those of a state, shape [flow end].
 */
export const flowAttribution = (
  { flows: ends }: FlowStructure,
  flows: ArrayLike<number>,
  stock: number,
): FlowAttribution => {
  const parts = ends.flatMap(({ name, to, sign }, f) =>
    to === stock ? [{ flow: name, part: sign * flows[f] }] : [],
  )
  const gross = parts.reduce((sum, { part }) => sum + Math.abs(part), 0)
  return {
    net: parts.reduce((sum, { part }) => sum + part, 0),
    parts: parts.map(({ flow, part }) => ({ flow, part, share: gross > 0 ? part / gross : 0 })),
  }
}
