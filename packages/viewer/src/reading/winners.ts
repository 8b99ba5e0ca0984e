import { mean, meanInterval } from '@burnout/engine'
import type { Compared, Outcome } from '../worker/compared.ts'

/** Who ends best in one outcome, as far as the pairs can tell. */
export interface Verdict {
  readonly outcome: Outcome
  /** Position of the scenario that is ahead of every other beyond chance; `null` when none is. */
  readonly winner: number | null
  /** Positions of those that cannot be told from the one with the lowest mean, itself included. */
  readonly front: readonly number[]
}

/** Certainty with which a winner is ahead of all others together. */
const coverage = 0.95

const differences = (one: readonly number[], other: readonly number[]): readonly number[] =>
  one.map((value, index) => value - (other[index] ?? Number.NaN))

/**
 * Who ends with the least of an outcome: fewer burned out, fewer leaving, less waiting, harm and cost are all
 * better. One is ahead of another where the paired t-interval of the difference leaves out 0, with the
 * coverage shared out over all others (Bonferroni). The baseline can win like any other.
 */
export const verdictOf = ({ columns }: Pick<Compared, 'columns'>, outcome: Outcome): Verdict => {
  const endings = columns.map(column => column.endings[outcome])
  const means = endings.map(own => mean(own))
  const best = means.indexOf(Math.min(...means))
  const own = endings[best] ?? []
  const shared = 1 - (1 - coverage) / Math.max(1, columns.length - 1)
  const front = endings.flatMap((other, index) => {
    if (index === best) return [index]
    const [, high] = meanInterval(differences(own, other), shared)
    return high < 0 ? [] : [index]
  })
  return { outcome, winner: front.length === 1 ? best : null, front }
}

/** What one scenario changes against another at the end of the run. */
export interface EndDifference {
  readonly mean: number
  /** Ends of the paired t-interval of that mean. */
  readonly low: number
  readonly high: number
  /** Pairs in which the first has less than the second, in which both have the same, and all. */
  readonly less: number
  readonly same: number
  readonly of: number
}

/** Holds one scenario against another, pair by pair, at the end of the run. */
export const endDifference = (
  { columns }: Pick<Compared, 'columns'>,
  outcome: Outcome,
  one: number,
  other: number,
): EndDifference => {
  const values = differences(
    columns[one]?.endings[outcome] ?? [],
    columns[other]?.endings[outcome] ?? [],
  )
  const [low, high] = meanInterval(values, coverage)
  return {
    mean: mean(values),
    low,
    high,
    less: values.filter(value => value < 0).length,
    same: values.filter(value => value === 0).length,
    of: values.length,
  }
}

/** Whether a difference is told from chance. */
export const isTold = ({ low, high }: Pick<EndDifference, 'low' | 'high'>): boolean =>
  low > 0 || high < 0
