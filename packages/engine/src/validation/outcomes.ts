import type { Scenario } from '../scenario/scenario.ts'
import type { Cohort, Cohorts } from './cohort.ts'
import { cohortOf } from './cohort-parts.ts'
import { cohortPlans, type CohortName, type ReferenceOrganisations } from './cohorts.ts'
import type { Pattern } from './pattern.ts'
import { startPatterns } from './patterns/start.ts'
import { validationPatterns } from './patterns/index.ts'

/** What the model gives for one pattern, as a calibration reads it. */
export interface PatternOutcome extends Pick<Pattern, 'id' | 'target' | 'low' | 'high' | 'kind'> {
  /** Not a number where nothing could be estimated. */
  readonly value: number
  /** How much it counts: 1 of a must and of the start, ½ of a should, 0 of what is only shown. */
  readonly weight: number
}

export interface OutcomeOptions {
  /** Runs of each organisation, from the first on: the same luck every time; few unless given. */
  readonly replicates?: number
  /** Values that replace those of the references. */
  readonly assumptions?: Scenario['assumptions']
  /** Patterns asked for, in any order, those of the start among them; every must and should, and the start, unless given. */
  readonly ids?: readonly string[]
}

/** Enough to tell a slope, a second or two each. */
const FEW = 8

const weights = { must: 1, should: 1 / 2, show: 0 } as const

/** Every pattern that can be asked for. */
const known: readonly Pattern[] = [...validationPatterns, ...startPatterns]

const isAimedAt = ({ kind, estimate, needs }: Pattern): boolean =>
  kind !== 'show' && estimate !== null && needs.length > 0

const chosen = (ids: readonly string[] | undefined): readonly Pattern[] => {
  if (ids === undefined) return known.filter(isAimedAt)
  const unknown = ids.filter(id => !known.some(pattern => pattern.id === id))
  if (unknown.length > 0)
    throw new RangeError(
      `unknown patterns: ${unknown.join(', ')}; expected some of ${known.map(({ id }) => id).join(', ')}`,
    )
  return known.filter(({ id }) => ids.includes(id))
}

const assuming = (scenario: Scenario, assumptions: Scenario['assumptions']): Scenario => ({
  ...scenario,
  assumptions: { ...scenario.assumptions, ...assumptions },
})

/**
 * What the model gives for chosen patterns under other assumptions, without intervals and texts: for a
 * calibration, which asks often. Only the runs that those patterns need are made. What an organisation of a
 * pattern assumes itself, such as the week of surgeons, stays.
 */
export const outcomesOf = (
  { network, hospital }: ReferenceOrganisations,
  { replicates = FEW, assumptions = {}, ids }: OutcomeOptions = {},
): readonly PatternOutcome[] => {
  const patterns = chosen(ids)
  const plans = cohortPlans({
    network: assuming(network, assumptions),
    hospital: assuming(hospital, assumptions),
  })
  const cohorts: Partial<Record<CohortName, Cohort>> = {}
  for (const name of new Set(patterns.flatMap(({ needs }) => needs)))
    cohorts[name] = cohortOf(plans[name], replicates)
  const all = Array.from({ length: replicates }, (_, replicate) => replicate)
  return patterns.map(({ id, target, low, high, kind, estimate }) => ({
    id,
    value: estimate === null ? Number.NaN : estimate(cohorts as Cohorts, all),
    target,
    low,
    high,
    kind,
    weight: weights[kind],
  }))
}
