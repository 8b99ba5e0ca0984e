import { differences, roughnessOf, slopesOf, type Differences } from './differences.ts'
import { Cancelled, createEvaluator, type Point } from './evaluator.ts'
import { checkParameters, type FitProblem, type Outcome, type Target } from './problem.ts'
import { deviation, spread } from './residual.ts'
import { FIRST_DAMPING, search, TRIED } from './search.ts'
import { toUnit, valuesAt } from './unit-cube.ts'

export interface FitProgress {
  /** Accepted steps so far. */
  readonly iteration: number
  /** Best sum of squared residuals so far. */
  readonly cost: number
  readonly evaluations: number
}

export interface FitOptions {
  /** Never exceeded; enough for about twenty steps unless given. */
  readonly maxEvaluations?: number
  /** Accepted steps; 50 unless given. */
  readonly maxIterations?: number
  /**
   * Share of a range over which slopes are taken; 0.04 unless given. Small enough to follow the curve,
   * large enough that events which happen or not (a departure, a day off sick) average out.
   */
  readonly differenceStep?: number
  /** Steps that move no parameter by more than this share of its range are not tried; 1e-4 unless given. */
  readonly smallestStep?: number
  /** Two steps in a row that gain less than this share of the cost end the fit; 1e-3 unless given. */
  readonly smallestGain?: number
  /** The fit ends when no residual is larger; 0.02 unless given. */
  readonly closeEnough?: number
  /** After every evaluation, or every batch where the problem evaluates batches. */
  readonly onProgress?: (progress: FitProgress) => void
  /** Asked before every evaluation or batch; pass `() => signal.aborted`. */
  readonly cancelled?: () => boolean
}

/** Why a fit ended. */
export type StopReason =
  | 'every pattern is met'
  | 'no step is better'
  | 'little is left to gain'
  | 'the most iterations were made'
  | 'the most evaluations were made'
  | 'cancelled'

export interface FittedParameter {
  readonly name: string
  readonly before: number
  readonly after: number
  readonly atBound: 'low' | 'high' | null
}

export interface FittedPattern {
  readonly id: string
  readonly target: Target
  readonly tolerance: number
  readonly before: Outcome
  readonly after: Outcome
  /** Distance from the target in tolerances, with its sign; 0 inside a range. */
  readonly deviationBefore: number
  readonly deviationAfter: number
}

export interface FitResult {
  readonly parameters: readonly FittedParameter[]
  readonly patterns: readonly FittedPattern[]
  /** Sum of squared residuals. */
  readonly costBefore: number
  readonly costAfter: number
  readonly iterations: number
  readonly evaluations: number
  readonly stopped: StopReason
  /**
   * Slopes of the values at the end: a row for each pattern, a column for each parameter. In tolerances
   * (with the width of a target range added in, see `spread`) for the whole range of the parameter; NaN
   * where the model failed on both sides. Null when cancelled before it was known.
   */
  readonly jacobian: readonly (readonly number[])[] | null
  /** How much of the length of each column may come from jumps of the model; NaN at a bound. */
  readonly roughness: readonly number[] | null
  /** Evaluations that failed, with the values of the parameters. */
  readonly failures: readonly string[]
}

const boundOf = (place: number): 'low' | 'high' | null =>
  place <= 0 ? 'low' : place >= 1 ? 'high' : null

const fittedPatterns = (start: Point, end: Point): FittedPattern[] =>
  start.outcomes.map((before, i) => {
    const after = end.outcomes[i]
    return {
      id: before.id,
      target: before.target,
      tolerance: before.tolerance,
      before,
      after,
      deviationBefore: deviation(before),
      deviationAfter: deviation(after),
    }
  })

/**
 * Moves the free parameters, inside their ranges, to where the outcomes are nearest to their targets.
 *
 * Levenberg–Marquardt in the unit cube of the ranges. Each iteration takes the slopes of all parameters
 * as one batch, then tries several dampings as another (PEST++ uses parallel runs so; recalled), and
 * keeps the best; a step is made only if the cost falls. Where no step is better, slopes are taken anew from
 * both sides before the fit gives up. The same problem gives the same bits. Enough evaluations are
 * held back for slopes at the end, from both sides, for `identifiability`.
 */
export const fit = async (problem: FitProblem, options: FitOptions = {}): Promise<FitResult> => {
  const { parameters } = problem
  checkParameters(parameters)
  const n = parameters.length
  const atEnd = 2 * n
  const {
    maxEvaluations = 1 + atEnd + 20 * (n + TRIED.length),
    maxIterations = 50,
    differenceStep = 0.04,
    smallestStep = 1e-4,
    smallestGain = 1e-3,
    closeEnough = 0.02,
    onProgress,
    cancelled = () => false,
  } = options
  if (!(maxEvaluations >= 1 + atEnd))
    throw new Error(
      `invalid maxEvaluations: ${maxEvaluations}; expected at least ${1 + atEnd}, one for the start and two for each parameter`,
    )
  if (!(differenceStep > 0 && differenceStep <= 0.5))
    throw new Error(`invalid differenceStep: ${differenceStep}; expected > 0 and ≤ 0.5`)

  let here: Point | null = null
  let iterations = 0
  const evaluator = createEvaluator(problem, cancelled, () =>
    onProgress?.({
      iteration: iterations,
      cost: here?.cost ?? Infinity,
      evaluations: evaluator.count(),
    }),
  )
  const left = () => maxEvaluations - evaluator.count() - atEnd
  const at = parameters.map(parameter => toUnit(parameter, parameter.value))
  const [start] = (await evaluator.evaluate([at])) as [Point]
  let best = start
  here = start

  let slopes: Differences | null = null
  let damping = FIRST_DAMPING
  let smallGains = 0

  /** One accepted step, or the reason why there is none. */
  const advance = async (): Promise<StopReason | null> => {
    if (best.residuals.every(r => Math.abs(r) <= closeEnough)) return 'every pattern is met'
    if (smallGains >= 2) return 'little is left to gain'
    if (iterations >= maxIterations) return 'the most iterations were made'
    if (left() <= n) return 'the most evaluations were made'
    slopes = await differences(evaluator, best, differenceStep, 'one')
    let step = await search(evaluator, best, slopes, damping, smallestStep, left)
    if (step.found === null) {
      if (left() <= n) return 'the most evaluations were made'
      slopes = await differences(evaluator, best, differenceStep, 'both', slopes)
      step = await search(evaluator, best, slopes, FIRST_DAMPING, smallestStep, left)
    }
    if (step.found === null)
      return left() <= 0 ? 'the most evaluations were made' : 'no step is better'
    smallGains = best.cost - step.found.cost < smallestGain * best.cost ? smallGains + 1 : 0
    best = step.found
    here = best
    damping = step.damping
    slopes = null
    iterations++
    return null
  }

  let stopped: StopReason | null = null
  let jacobian: FitResult['jacobian'] = null
  let roughness: FitResult['roughness'] = null
  try {
    while (stopped === null) stopped = await advance()
    slopes = await differences(evaluator, best, differenceStep, 'both', slopes)
    const scales = best.outcomes.map(spread)
    const read = ({ outcomes }: Point, row: number) => outcomes[row].value / scales[row]
    jacobian = slopesOf(best, slopes, read)
    roughness = roughnessOf(best, slopes, differenceStep, read)
  } catch (reason) {
    if (!(reason instanceof Cancelled)) throw reason
    stopped = 'cancelled'
  }

  const after = valuesAt(parameters, best.at)
  return {
    parameters: parameters.map(({ name, value }, i) => ({
      name,
      before: value,
      after: after[name],
      atBound: boundOf(best.at[i]),
    })),
    patterns: fittedPatterns(start, best),
    costBefore: start.cost,
    costAfter: best.cost,
    iterations,
    evaluations: evaluator.count(),
    stopped,
    jacobian,
    roughness,
    failures: evaluator.failures,
  }
}
