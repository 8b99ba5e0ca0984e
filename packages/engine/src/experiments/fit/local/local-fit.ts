import { engineVersion } from '../../../version.ts'
import type { ParameterName } from '../../../parameters/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import type { Trace } from '../../../model/trace.ts'
import { fit, type FitOptions, type FitResult, type StopReason } from '../fit.ts'
import {
  identifiability,
  type IdentifiabilityVerdict,
  type ParameterIdentifiability,
} from '../identifiability.ts'
import type { FreeParameter, ParameterValues } from '../problem.ts'
import { fromUnit, toUnit } from '../unit-cube.ts'
import type { Observation } from './observation.ts'
import { noiseOf, type Noise } from './noise.ts'
import { outcomesOf, readingsOf, type LocalFitPlan } from './plan.ts'

/** What an organisation’s own numbers say about a parameter. */
export interface LocalEstimate {
  readonly name: ParameterName
  readonly unit: string
  readonly before: number
  readonly after: number
  /** Plausible values, within which the fit stays. */
  readonly range: readonly [number, number]
  /** Between which ends it is drawn from now on, evenly: as spread out as what the numbers leave open. */
  readonly left: readonly [number, number]
  /** Width of `left` in ranges: 1 where the numbers say nothing, 0 where it is known. */
  readonly remaining: number
  readonly atBound: 'low' | 'high' | null
  readonly verdict: IdentifiabilityVerdict
  readonly words: string
}

/** An observation, and how the scenario reads there. */
export interface FittedObservation extends Observation {
  readonly before: number
  readonly after: number
  /** What counts as 1: the error of the observation with the chance of a single run; in the unit of the series. */
  readonly tolerance: number
  /** Distances in tolerances; positive where the scenario reads too high. */
  readonly offBefore: number
  readonly offAfter: number
}

/** A scenario fitted to an organisation’s own numbers. */
export interface LocalFitResult {
  readonly format: 'burnout-fit/1'
  readonly version: string
  readonly seed: string
  readonly replicates: number
  /** The scenario with what was found assumed: `uncertain` as far as the numbers leave it open. */
  readonly scenario: Scenario
  readonly parameters: readonly LocalEstimate[]
  readonly observations: readonly FittedObservation[]
  /** Sums of squared distances in independent units; about as many as there are observations when the scenario holds. */
  readonly misfitBefore: number
  readonly misfitAfter: number
  readonly evaluations: number
  readonly stopped: StopReason
  /** Evaluations that failed, with their values. */
  readonly failures: readonly string[]
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value))

/**
 * The part of a range that is left around a value, on the scale of the parameter.
 *
 *   middle = (1 − r²) · value + r² · ½        ends = middle ± r / 2, within the range
 *
 * value  [ranges]  what was found, 0 at the low end of the range and 1 at the high one
 * r      [0–1]     what remains of the range: its square is the weight that the range alone still has
 *
 * So it is the whole range where the numbers say nothing, and closes in on the value the more they do.
 */
export const leftOf = (
  parameter: FreeParameter,
  value: number,
  remaining: number,
): readonly [number, number] => {
  const r = clamp(remaining, 0, 1)
  const middle = (1 - r * r) * toUnit(parameter, value) + (r * r) / 2
  return [
    fromUnit(parameter, Math.max(0, middle - r / 2)),
    fromUnit(parameter, Math.min(1, middle + r / 2)),
  ]
}

/** Digits of an assumption in a file: beyond them there is only chance. */
const rounded = (value: number): number => Number(value.toPrecision(4))

/** Rounded inwards no further than the range goes. */
const roundedWithin = (
  [least, most]: readonly [number, number],
  { low, high }: FreeParameter,
): readonly [number, number] => [clamp(rounded(least), low, high), clamp(rounded(most), low, high)]

const fittedText = (assumptions: number, numbers: number): string =>
  `${assumptions} ${assumptions === 1 ? 'assumption' : 'assumptions'} fitted to ${numbers} ${numbers === 1 ? 'number' : 'numbers'} of the organisation’s own.`

/**
 * What the slopes of the observations say of each parameter. One whose effect cannot be told from jumps of the model counts as
 * without effect where it is judged itself, and with the effect that it seems to have where others are: it may well
 * be what they are mistaken for. Of both answers the more modest one stands.
 */
const whatIsKnown = (
  parameters: readonly FreeParameter[],
  slopes: readonly (readonly number[])[],
  roughness: readonly number[] | null,
): readonly ParameterIdentifiability[] => {
  const names = parameters.map(({ name }) => name)
  const plain = identifiability(slopes, names).parameters
  if (roughness === null) return plain
  return identifiability(slopes, names, { roughness }).parameters.map((strict, i) =>
    strict.remaining >= plain[i].remaining ? strict : plain[i],
  )
}

/** What a fit found, for a reader and as a scenario to go on with. */
const resultOf = (
  { scenario: asRun, observations, parameters, replicates }: LocalFitPlan,
  { run }: Scenario,
  fitted: FitResult,
  { tolerances, colour }: Noise,
): LocalFitResult => {
  const { jacobian, roughness, patterns } = fitted
  const known =
    jacobian === null
      ? []
      : whatIsKnown(parameters, jacobian.slice(0, observations.length), roughness)
  const estimates = parameters.map((parameter, i): LocalEstimate => {
    const { before, after, atBound } = fitted.parameters[i]
    const said = known.find(({ name }) => name === parameter.name)
    const remaining = Number.isFinite(said?.remaining) ? said!.remaining : 1
    return {
      name: parameter.name as ParameterName,
      unit: parameter.unit ?? 'dmnl',
      before,
      after: clamp(rounded(after), parameter.low, parameter.high),
      range: [parameter.low, parameter.high],
      left: roundedWithin(leftOf(parameter, after, remaining), parameter),
      remaining,
      atBound,
      verdict: said?.verdict ?? 'not known',
      words: said?.words ?? 'not known: the fit was stopped',
    }
  })
  const assumed = Object.fromEntries(
    estimates.map(({ name, left: [low, high] }) => [
      name,
      low < high ? { uncertain: [low, high] as const } : low,
    ]),
  )
  // those of the parameters follow
  const seen = patterns.slice(0, observations.length)
  const before = colour(seen.map(pattern => pattern.before.value))
  const after = colour(seen.map(pattern => pattern.after.value))
  const squared = (off: (each: FitResult['patterns'][number]) => number): number =>
    seen.reduce((sum, each) => sum + off(each) ** 2, 0)
  return {
    format: 'burnout-fit/1',
    version: engineVersion,
    seed: asRun.run.seed,
    replicates,
    scenario: {
      ...asRun,
      name: `${asRun.name}, fitted`,
      about: {
        ...asRun.about,
        how: `${asRun.about.how} ${fittedText(estimates.length, observations.length)}`.trim(),
      },
      run,
      assumptions: { ...asRun.assumptions, ...assumed },
      // what is expected of the scenario was said of other assumptions
      expect: [],
    },
    parameters: estimates,
    observations: observations.map((observation, i) => ({
      ...observation,
      before: before[i],
      after: after[i],
      tolerance: tolerances[i],
      offBefore: (before[i] - observation.value) / tolerances[i],
      offAfter: (after[i] - observation.value) / tolerances[i],
    })),
    misfitBefore: squared(({ deviationBefore }) => deviationBefore),
    misfitAfter: squared(({ deviationAfter }) => deviationAfter),
    evaluations: fitted.evaluations,
    stopped: fitted.stopped,
    failures: fitted.failures,
  }
}

/** Runs a plan with several sets of values; an Error in the place of one that failed. */
export type RunMany = (
  batch: readonly ParameterValues[],
) => Promise<readonly (readonly Trace[] | Error)[]>

/**
 * Fits a scenario to the observations of a plan. How much runs differ is taken from the first evaluation, so that
 * every later one is measured alike. What `runMany` throws ends the fit.
 */
export const fitLocally = async (
  plan: LocalFitPlan,
  scenario: Scenario,
  runMany: RunMany,
  options: FitOptions = {},
): Promise<LocalFitResult> => {
  let noise: Noise | null = null
  const scored = (traces: readonly Trace[] | Error, values: ParameterValues) => {
    if (traces instanceof Error) return traces
    const readings = readingsOf(plan, traces)
    noise ??= noiseOf(plan.observations, readings)
    return outcomesOf(plan, readings, noise, values)
  }
  const evaluateMany = async (batch: readonly ParameterValues[]) =>
    (await runMany(batch)).map((traces, i) => scored(traces, batch[i]))
  const fitted = await fit(
    {
      parameters: plan.parameters,
      evaluateMany,
      evaluate: async values => {
        const [outcomes] = await evaluateMany([values])
        if (outcomes instanceof Error) throw outcomes
        return outcomes
      },
    },
    options,
  )
  // the first evaluation has succeeded, or the fit has not come this far
  return resultOf(plan, scenario, fitted, noise!)
}
