import { loopNames, worksAgainst, type LoopName, type LoopScoreResult } from '@burnout/engine'
import { recordOf } from '../record.ts'

/** What is read off the scores: enough to draw every picture of the loops. */
export type Scores = Pick<
  LoopScoreResult,
  'months' | 'loops' | 'coverage' | 'agreement' | 'activity' | 'outside' | 'dominance'
>

export type SharesOverTime = Readonly<Record<LoopName, readonly number[]>>

/** Below these, shares are of next to nothing, or of next to none of it. */
const leastActivity = 0.05
const leastCoverage = 0.2

/** The mean of some values, each weighed by how much was changing; 0 where nothing was. */
const weighted = (values: readonly number[], weights: readonly number[]): number => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const sum = values.reduce((total, value, k) => total + (weights[k] ?? 0) * value, 0)
  return whole > 0 ? sum / whole : 0
}

/**
 * Part of the change over the whole run that each loop has, 0–1, whichever way it works: its share among
 * the named loops times what these cover, weighted by how much was changing.
 */
export const overallShares = ({
  loops,
  activity,
  coverage,
}: Pick<Scores, 'loops' | 'activity' | 'coverage'>): Readonly<Record<LoopName, number>> =>
  recordOf(loopNames, name =>
    weighted(
      loops[name].map((share, k) => Math.abs(share) * (coverage[k] ?? 0)),
      activity,
    ),
  )

/** Names of loops whose part of the whole run is at least so much, the largest first. */
export const loopsAbove = (scores: Scores, least: number): readonly LoopName[] => {
  const overall = overallShares(scores)
  return loopNames.filter(name => overall[name] >= least).sort((a, b) => overall[b] - overall[a])
}

/** Position of the last look at or before a month. */
export const lookAt = ({ months }: Pick<Scores, 'months'>, month: number): number =>
  Math.max(0, months.filter(each => each <= month + 0.5).length - 1)

/** Whether so little changes, or so little of it is explained, that shares say nothing. */
export const isQuiet = ({ activity, coverage }: Scores, look: number): boolean =>
  (activity[look] ?? 0) < leastActivity || (coverage[look] ?? 0) < leastCoverage

/** The loops in charge of a month, whose stretch began last; none before there is anything to be in charge of. */
export const inCharge = ({ dominance }: Scores, month: number): readonly LoopName[] =>
  dominance.filter(({ from }) => from <= month).at(-1)?.loops ?? []

/** One side of one loop’s share over time, between the shares that lie nearer to the line. */
export interface ShareLayer {
  readonly name: LoopName
  /** Above the line the loop reinforces, below it balances. */
  readonly side: 'above' | 'below'
  /** Whether on this side the loop works against its letter. */
  readonly against: boolean
  /** The lower and the upper edge at every look, in [−1, 1]. */
  readonly edges: readonly (readonly [number, number])[]
}

const layersOn = (
  shares: SharesOverTime,
  names: readonly LoopName[],
  side: ShareLayer['side'],
): readonly ShareLayer[] => {
  const sign = side === 'above' ? 1 : -1
  const looks = Math.max(0, ...names.map(name => shares[name].length))
  const heights = new Array<number>(looks).fill(0)
  return names.map(name => {
    const edges = shares[name].map((share, k): readonly [number, number] => {
      const inner = heights[k] ?? 0
      const outer = inner + Math.max(0, sign * share)
      heights[k] = outer
      return side === 'above' ? [inner, outer] : [-outer, -inner]
    })
    return { name, side, against: worksAgainst(name, sign), edges }
  })
}

/** Shares piled up from the line: what reinforces above, what balances below; the first lie innermost. */
export const pileUp = (shares: SharesOverTime, names: readonly LoopName[]): readonly ShareLayer[] =>
  [...layersOn(shares, names, 'above'), ...layersOn(shares, names, 'below')].filter(({ edges }) =>
    edges.some(([low, high]) => high > low),
  )

/** A stretch of the ribbon: who is in charge, and what most of what they do amounts to. */
export interface RibbonPart {
  readonly from: number
  readonly to: number
  readonly loops: readonly LoopName[]
  readonly side: ShareLayer['side']
}

/** The loops in charge over time, the strongest first; a stretch has the side on which they have more. */
export const ribbonOf = ({ months, loops, activity, dominance }: Scores): readonly RibbonPart[] =>
  dominance
    .filter(({ loops, to, from }) => loops.length > 0 && to > from)
    .map(({ from, to, loops: names }) => {
      const looks = [...months.keys()].filter(k => {
        const month = months[k] ?? 0
        return month >= from && month < to
      })
      const weight = (name: LoopName): number =>
        looks.reduce((sum, k) => sum + (activity[k] ?? 0) * (loops[name][k] ?? 0), 0)
      const sum = names.reduce((whole, name) => whole + weight(name), 0)
      const ranked = [...names].sort((a, b) => Math.abs(weight(b)) - Math.abs(weight(a)))
      return { from, to, loops: ranked, side: sum < 0 ? 'below' : 'above' }
    })
