import { logMeanParts } from '../loops/attribution/log-mean.ts'
import { mean } from '../numerics/statistics.ts'
import {
  redesignFactors,
  type ExhaustionAttribution,
  type RedesignFactor,
} from './exhaustion-attribution.ts'

/** What became of the effort to redesign between two months, and what each of its factors has of it. */
export interface RedesignChange {
  /** Effort on the two mornings, 0–1, means over replicates. */
  readonly before: number
  readonly after: number
  /** Parts of the change, means over replicates; they add up to it. */
  readonly parts: Readonly<Record<RedesignFactor, number>>
}

/**
 * Splits the change of redesign effort between the mornings of two months among its factors, in every
 * replicate by logarithmic means (`logMeanParts`), and takes the mean of the parts.
 */
export const redesignChange = (
  { redesign }: Pick<ExhaustionAttribution, 'redesign'>,
  from: number,
  to: number,
): RedesignChange => {
  const at = (month: number, replicate: number) =>
    redesignFactors.map(factor => redesign[factor][month][replicate])
  const parts = redesign.effort[from].map((_, replicate) =>
    logMeanParts(at(to, replicate), at(from, replicate)),
  )
  return {
    before: mean(redesign.effort[from]),
    after: mean(redesign.effort[to]),
    parts: Object.fromEntries(
      redesignFactors.map((factor, f) => [factor, mean(parts.map(row => row[f]))]),
    ) as unknown as RedesignChange['parts'],
  }
}
