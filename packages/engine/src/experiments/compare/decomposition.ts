import { seriesCatalogue, seriesNames, type SeriesName } from '../../model/series/catalogue.ts'
import type { Trace } from '../../model/trace.ts'
import { meanInterval } from '../../numerics/intervals.ts'
import { mean } from '../../numerics/statistics.ts'
import { defaultParameters, parameterNames } from '../../parameters/index.ts'
import type { ParameterName } from '../../parameters/index.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { checkCoverage, recordOn } from '../months.ts'
import { columnReader, commonReplicates } from './pairing.ts'

type Assumptions = Scenario['assumptions']

/** The two sets of assumptions under which both scenarios are run. */
export interface AssumptionChange {
  /** Those of the reference, or the defaults where both scenarios share theirs. */
  readonly from: Assumptions
  /** Those of the other scenario. */
  readonly to: Assumptions
  /** Whether `from` are the defaults. */
  readonly fromDefaults: boolean
  /** Whether both scenarios have `to`. */
  readonly shared: boolean
}

const written = (assumptions: Assumptions, name: ParameterName): string =>
  JSON.stringify(assumptions[name] ?? defaultParameters[name].value)

const differ = (a: Assumptions, b: Assumptions): boolean =>
  parameterNames.some(name => written(a, name) !== written(b, name))

/**
 * What two scenarios assume differently: the reference’s assumptions and the other’s or, where they
 * share theirs, the defaults and what they share. `null` where both have the defaults.
 */
export const assumptionChange = (reference: Scenario, other: Scenario): AssumptionChange | null => {
  const [from, to] = [reference.assumptions, other.assumptions]
  if (differ(from, to)) return { from, to, fromDefaults: !differ(from, {}), shared: false }
  return differ({}, to) ? { from: {}, to, fromDefaults: true, shared: true } : null
}

/** Traces of both scenarios under both sets of assumptions. */
export interface FourEnsembles {
  readonly referenceFrom: readonly Trace[]
  readonly referenceTo: readonly Trace[]
  readonly otherFrom: readonly Trace[]
  readonly otherTo: readonly Trace[]
}

/** A mean over replicates with the ends of its paired t-interval. */
export interface Effect {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** One series on one day, taken apart. */
export interface DecompositionRow {
  readonly unit: string
  /** Means of the four. */
  readonly referenceFrom: number
  readonly referenceTo: number
  readonly otherFrom: number
  readonly otherTo: number
  /** What the scenarios differ in beside assumptions, under the first assumptions. */
  readonly policy: Effect
  /** What the assumptions change in the reference. */
  readonly assumptions: Effect
  /** By how much the effect of the policy is another under the second assumptions. */
  readonly interaction: Effect
  /** All three together: other under the second assumptions − reference under the first. */
  readonly total: Effect
}

export interface Decomposition {
  /** Replicates that all four finished. */
  readonly replicates: number
  readonly coverage: number
  readonly series: Readonly<Record<SeriesName, DecompositionRow>>
}

/**
 * Takes the difference of two scenarios on a day apart, by running both under both sets of assumptions
 * with the same luck (a 2 × 2 design):
 *
 *   total = policy + assumptions + interaction
 *   policy = other − reference, from; assumptions = to − from, reference;
 *   interaction = (other − reference, to) − (other − reference, from)
 *
 * The last record at or before `day` is read. `coverage` in (0, 1), 0.95 unless given. Fails on fewer
 * than two replicates that all four finished.
 */
export const decompose = (
  { referenceFrom, referenceTo, otherFrom, otherTo }: FourEnsembles,
  day: number,
  coverage = 0.95,
): Decomposition => {
  checkCoverage(coverage)
  const ensembles = [referenceFrom, referenceTo, otherFrom, otherTo]
  const replicates = commonReplicates(ensembles)
  if (replicates.length < 2)
    throw new RangeError(
      `too few replicates: ${replicates.length}; expected at least 2 of all four`,
    )
  const record = recordOn(referenceFrom[0].t, day)
  const readers = ensembles.map(traces => columnReader(traces, replicates))
  const row = (name: SeriesName, series: number): DecompositionRow => {
    const [a, aTo, b, bTo] = readers.map(read =>
      read(series, record, new Float64Array(replicates.length)),
    )
    const effect = (of: (i: number) => number): Effect => {
      const values = replicates.map((_, i) => of(i))
      const [low, high] = meanInterval(values, coverage)
      return { mean: mean(values), low, high }
    }
    return {
      unit: seriesCatalogue[name].unit,
      referenceFrom: mean(a),
      referenceTo: mean(aTo),
      otherFrom: mean(b),
      otherTo: mean(bTo),
      policy: effect(i => b[i] - a[i]),
      assumptions: effect(i => aTo[i] - a[i]),
      interaction: effect(i => bTo[i] - aTo[i] - (b[i] - a[i])),
      total: effect(i => bTo[i] - a[i]),
    }
  }
  return {
    replicates: replicates.length,
    coverage,
    series: Object.fromEntries(seriesNames.map((name, i) => [name, row(name, i)])) as Record<
      SeriesName,
      DecompositionRow
    >,
  }
}
