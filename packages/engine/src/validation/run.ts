import { postsOf } from '../scenario/index.ts'
import { engineVersion } from '../version.ts'
import { runCohort, type Cohort, type Cohorts } from './cohort.ts'
import { cohortPlans, type CohortName, type ReferenceOrganisations } from './cohorts.ts'
import type { Pattern, PatternKind, PatternUnit } from './pattern.ts'
import { validationPatterns } from './patterns/index.ts'
import { isOnTheEdge, sectioned, verdictOn, type PatternVerdict } from './verdict.ts'

/** Replicates of every organisation, when nobody says otherwise. */
export const VALIDATION_REPLICATES = 64

/** What became of one pattern. */
export interface PatternResult {
  readonly id: string
  readonly pattern: string
  readonly kind: PatternKind
  readonly unit: PatternUnit
  readonly target: number | null
  readonly low: number | null
  readonly high: number | null
  /** Null where the model has no such thing yet, or nothing could be estimated. */
  readonly value: number | null
  readonly valueLow: number | null
  readonly valueHigh: number | null
  readonly verdict: PatternVerdict
  /** Whether the interval reaches across an end of the tolerance. */
  readonly edge: boolean
  /** Null unless the pattern fails. */
  readonly why: string | null
  /** Wall clock [s] of the estimate and of an equal part of each run that it shares; null where nobody timed it. */
  readonly seconds: number | null
}

export interface ValidationResult {
  readonly format: 'burnout-validation/1'
  /** Version of the engine. */
  readonly version: string
  readonly replicates: number
  readonly rows: readonly PatternResult[]
}

/** How far a validation has come, in runs of one organisation, weighted by how long they take. */
export interface ValidationProgress {
  readonly done: number
  readonly total: number
}

export interface ValidationOptions {
  readonly replicates?: number
  readonly patterns?: readonly Pattern[]
  /** Tells the time in milliseconds; the engine has no clock of its own. */
  readonly clock?: () => number
}

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null

/** Reads one pattern off the cohorts. */
export const resultOf = (
  pattern: Pattern,
  cohorts: Cohorts,
  replicates: number,
): Omit<PatternResult, 'seconds'> => {
  const { id, kind, unit, target, low, high, estimate } = pattern
  const found =
    estimate === null ? null : sectioned(replicates, chosen => estimate(cohorts, chosen))
  const value = found === null ? null : finite(found.value)
  const interval = found?.interval ?? null
  const verdict = verdictOn(value, pattern)
  return {
    id,
    pattern: pattern.pattern,
    kind,
    unit,
    target,
    low,
    high,
    value,
    valueLow: finite(interval?.[0]),
    valueHigh: finite(interval?.[1]),
    verdict,
    edge: isOnTheEdge(interval, pattern),
    why: verdict === 'fail' ? (pattern.whyItFails ?? null) : null,
  }
}

/**
 * Runs what the patterns need, once each, and holds the model against them. Yields how far
 * it has come after every block: the caller shows it, and stops by not asking on.
 */
export function* validate(
  references: ReferenceOrganisations,
  {
    replicates = VALIDATION_REPLICATES,
    patterns = validationPatterns,
    clock,
  }: ValidationOptions = {},
): Generator<ValidationProgress, ValidationResult, undefined> {
  const plans = cohortPlans(references)
  const needed = [...new Set(patterns.flatMap(({ needs }) => needs))]
  const effort = (name: CohortName) => {
    const { run, organisation } = plans[name].scenario
    return run.horizon * organisation.clinics.reduce((sum, clinic) => sum + postsOf(clinic), 0)
  }
  const all = needed.reduce((sum, name) => sum + effort(name), 0)
  const cohorts: Partial<Record<CohortName, Cohort>> = {}
  const total = needed.length * replicates
  const now = clock ?? (() => 0)
  const perRow: Partial<Record<CohortName, number>> = {}
  let before = 0
  for (const name of needed) {
    const began = now()
    const running = runCohort(plans[name], replicates)
    for (;;) {
      const { done, value } = running.next()
      if (done) {
        cohorts[name] = value
        break
      }
      yield { done: (total * (before + (effort(name) * value) / replicates)) / all, total }
    }
    before += effort(name)
    perRow[name] = (now() - began) / patterns.filter(({ needs }) => needs.includes(name)).length
  }
  const timed = (pattern: Pattern): PatternResult => {
    const began = now()
    const result = resultOf(pattern, cohorts as Cohorts, replicates)
    const shared = pattern.needs.reduce((sum, name) => sum + (perRow[name] ?? 0), 0)
    return { ...result, seconds: clock === undefined ? null : (now() - began + shared) / 1000 }
  }
  return {
    format: 'burnout-validation/1',
    version: engineVersion,
    replicates,
    rows: patterns.map(timed),
  }
}

/** Runs a validation at once. */
export const runValidation = (
  references: ReferenceOrganisations,
  options?: ValidationOptions,
): ValidationResult => {
  const running = validate(references, options)
  for (;;) {
    const { done, value } = running.next()
    if (done) return value
  }
}

/** Whether every pattern without which a model is not credible passes. */
export const allMustsPass = ({ rows }: Pick<ValidationResult, 'rows'>): boolean =>
  rows.every(({ kind, verdict }) => kind !== 'must' || verdict !== 'fail')
