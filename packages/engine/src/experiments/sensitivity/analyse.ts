import { mean } from '../../numerics/statistics.ts'
import { labelOf, pathOf, unitOf } from '../../scenario/index.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { engineVersion } from '../../version.ts'
import type { SeriesName } from '../../model/series/catalogue.ts'
import type { Resampling } from './bootstrap.ts'
import { chanceShare, type ChanceShare } from './chance.ts'
import type { Estimates } from './estimate.ts'
import { elementaryEffects, morrisMeasures, type MorrisMeasure } from './morris.ts'
import type { SensitivityMethod, SensitivityPlan } from './plan.ts'
import { sobolIndices, type SobolMeasure } from './sobol-indices.ts'
import { pairedMove, type TornadoMeasure } from './tornado.ts'

/** What a point came to: the series in each of its runs, or why there is none. */
export type Outcome = { readonly values: readonly number[] } | { readonly error: string }

/** The measures of each method, the one that inputs are ranked by first. */
export const sensitivityMeasures = {
  morris: ['muStar', 'mu', 'sigma'],
  sobol: ['total', 'first'],
  tornado: ['atLow', 'atHigh'],
} as const satisfies Record<SensitivityMethod, readonly string[]>

export type SensitivityMeasure = MorrisMeasure | SobolMeasure | TornadoMeasure

/** How much the series hangs on one input. */
export interface InputSensitivity {
  /** Where it stands in a scenario: `levers.scribes`, `assumptions.wearRate`. */
  readonly path: string
  readonly label: string
  readonly unit: string
  /** Ends between which it was varied, in its unit. */
  readonly low: number
  readonly high: number
  /** By the measures of the method; `null` where too many runs failed. */
  readonly estimates: Readonly<Partial<Estimates<SensitivityMeasure>>> | null
}

/** One point as it was run. */
export interface SensitivityRun {
  /** Mean of the series over the point’s runs; `null` for a failed point. */
  readonly mean: number | null
  readonly error: string | null
}

export interface SensitivityResult {
  readonly format: 'burnout-sensitivity/1'
  readonly scenario: Scenario
  readonly version: string
  readonly seed: string
  readonly method: SensitivityMethod
  readonly series: SeriesName
  readonly month: number
  readonly day: number
  readonly points: number
  readonly replicates: number
  readonly coverage: number
  /** Those that matter most first. */
  readonly inputs: readonly InputSensitivity[]
  /** How much chance there is in it; `null` for a tornado, whose intervals say so, and for a single replicate. */
  readonly chance: ChanceShare | null
  /** In the order of the plan. */
  readonly runs: readonly SensitivityRun[]
}

type AllEstimates = readonly InputSensitivity['estimates'][]

const RESAMPLES = 1_000

const inRows = <T>(values: readonly T[], length: number): readonly (readonly T[])[] =>
  Array.from({ length: values.length / length }, (_, k) =>
    values.slice(k * length, (k + 1) * length),
  )

const byMorris = (
  plan: SensitivityPlan,
  outputs: readonly number[],
  resampling: Resampling,
): AllEstimates =>
  elementaryEffects(inRows(plan.rows as readonly number[][], plan.inputs.length + 1), outputs).map(
    effects => (effects.length === 0 ? null : morrisMeasures(effects, resampling)),
  )

const bySobol = (
  { inputs }: SensitivityPlan,
  outputs: readonly number[],
  resampling: Resampling,
): AllEstimates => {
  const blocks = inRows(outputs, inputs.length + 2)
  return blocks.some(block => block.every(output => !Number.isNaN(output)))
    ? sobolIndices(outputs, inputs.length, resampling)
    : inputs.map(() => null)
}

const byTornado = (
  { inputs, coverage }: SensitivityPlan,
  outcomes: readonly Outcome[],
): AllEstimates =>
  inputs.map((_, i) => {
    const [held, low, high] = [0, 1 + 2 * i, 2 + 2 * i].map(row => outcomes[row])
    return 'error' in held || 'error' in low || 'error' in high
      ? null
      : {
          atLow: pairedMove(low.values, held.values, coverage),
          atHigh: pairedMove(high.values, held.values, coverage),
        }
  })

/** Points that are a sample of the cube in themselves. */
const sampled = ({ method, inputs }: SensitivityPlan, outcomes: readonly Outcome[]) => {
  const block = inputs.length + 2
  return method === 'sobol'
    ? outcomes.filter((_, row) => row % block === 0 || row % block === block - 1)
    : outcomes
}

/** By how much inputs are ranked. */
const weightOf = (method: SensitivityMethod, { estimates }: InputSensitivity): number =>
  estimates === null
    ? -1
    : method === 'tornado'
      ? Math.max(...sensitivityMeasures.tornado.map(name => Math.abs(estimates[name]?.value ?? 0)))
      : (estimates[sensitivityMeasures[method][0]]?.value ?? 0)

/**
 * Makes measures of the outcomes of a plan, which are in the order of its rows. A failed point costs what hangs on
 * it and nothing else.
 */
export const analyseSensitivity = (
  plan: SensitivityPlan,
  outcomes: readonly Outcome[],
): SensitivityResult => {
  const { method, scenario, series, month, day, points, replicates, coverage, inputs } = plan
  const outputs = outcomes.map(outcome => ('error' in outcome ? Number.NaN : mean(outcome.values)))
  const resampling = { seed: scenario.run.seed, resamples: RESAMPLES, coverage }
  const estimates =
    method === 'tornado'
      ? byTornado(plan, outcomes)
      : (method === 'morris' ? byMorris : bySobol)(plan, outputs, resampling)
  const whole = sampled(plan, outcomes).flatMap(outcome =>
    'error' in outcome ? [] : [outcome.values],
  )
  return {
    format: 'burnout-sensitivity/1',
    scenario,
    version: engineVersion,
    seed: scenario.run.seed,
    method,
    series,
    month,
    day,
    points,
    replicates,
    coverage,
    inputs: inputs
      .map(({ subject, range: [low, high] }, i) => ({
        path: pathOf(subject),
        label: labelOf(subject),
        unit: unitOf(subject),
        low,
        high,
        estimates: estimates[i],
      }))
      .sort((a, b) => weightOf(method, b) - weightOf(method, a)),
    chance: method === 'tornado' ? null : chanceShare(whole),
    runs: outcomes.map((outcome, row) =>
      'error' in outcome
        ? { mean: null, error: outcome.error }
        : { mean: outputs[row], error: null },
    ),
  }
}
