import { measureAll, type Parts } from '../experiments/parts.ts'
import { engineVersion } from '../version.ts'
import type { Cohort, Cohorts } from './cohort.ts'
import { cohortParts, type CohortRows } from './cohort-parts.ts'
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
  /** Wall clock [s] of the estimate and of an equal part of each run that it shares, added up over threads; null where nobody timed it. */
  readonly seconds: number | null
}

export interface ValidationResult {
  readonly format: 'burnout-validation/1'
  /** Version of the engine. */
  readonly version: string
  readonly replicates: number
  readonly rows: readonly PatternResult[]
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

/** What a part of a validation shows, and how long it took. */
export interface ValidationRows {
  readonly rows: CohortRows
  /** Wall clock [ms]; 0 where nobody timed it. */
  readonly took: number
}

/**
 * What the patterns need, run once each, and the model held against them. A part is a block of replicates
 * of one organisation.
 */
export const validationParts = (
  references: ReferenceOrganisations,
  {
    replicates = VALIDATION_REPLICATES,
    patterns = validationPatterns,
    clock,
  }: ValidationOptions = {},
): Parts<ValidationRows, ValidationResult> => {
  const plans = cohortPlans(references)
  const needed = [...new Set(patterns.flatMap(({ needs }) => needs))].map(name => ({
    name,
    parts: cohortParts(plans[name], replicates),
    users: patterns.filter(({ needs }) => needs.includes(name)).length,
  }))
  const places = needed.flatMap(({ name, parts }) =>
    parts.efforts.map((effort, part) => ({ name, parts, part, effort })),
  )
  const now = clock ?? (() => 0)

  function* measure(at: number): Generator<number, ValidationRows, undefined> {
    const { parts, part } = places[at]
    const began = now()
    const rows = yield* parts.measure(part)
    return { rows, took: now() - began }
  }

  const join = (measured: readonly ValidationRows[]): ValidationResult => {
    const cohorts: Partial<Record<CohortName, Cohort>> = {}
    const perRow: Partial<Record<CohortName, number>> = {}
    for (const { name, parts, users } of needed) {
      const own = measured.filter((_, at) => places[at].name === name)
      cohorts[name] = parts.join(own.map(({ rows }) => rows))
      perRow[name] = own.reduce((sum, { took }) => sum + took, 0) / users
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
  return { efforts: places.map(({ effort }) => effort), measure, join }
}

/** Runs a validation at once. */
export const runValidation = (
  references: ReferenceOrganisations,
  options?: ValidationOptions,
): ValidationResult => measureAll(validationParts(references, options))

/** Whether every pattern without which a model is not credible passes. */
export const allMustsPass = ({ rows }: Pick<ValidationResult, 'rows'>): boolean =>
  rows.every(({ kind, verdict }) => kind !== 'must' || verdict !== 'fail')
