import type { FitProblem, FreeParameter, Outcome } from './problem.ts'
import { costOf, residual } from './residual.ts'
import { valuesAt } from './unit-cube.ts'

/** An evaluated point of the unit cube. */
export interface Point {
  readonly at: readonly number[]
  readonly outcomes: readonly Outcome[]
  readonly residuals: readonly number[]
  readonly cost: number
}

/** Thrown between two evaluations once the caller has asked to stop. */
export class Cancelled extends Error {}

export interface Evaluator {
  /** Evaluates points of the unit cube; null where the model failed. */
  readonly evaluate: (points: readonly (readonly number[])[]) => Promise<(Point | null)[]>
  /** Evaluations so far. */
  readonly count: () => number
  /** What went wrong so far, with the values of the parameters. */
  readonly failures: readonly string[]
}

const asError = (reason: unknown): Error =>
  reason instanceof Error ? reason : new Error(String(reason))

/** `a = 1, b = 2`, for messages. */
const written = (parameters: readonly FreeParameter[], at: readonly number[]): string =>
  Object.entries(valuesAt(parameters, at))
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ')

/** What is wrong with the answer of a model, or null. */
const faultOf = (answer: readonly Outcome[] | Error, ids: readonly string[]): string | null => {
  if (answer instanceof Error) return `failed evaluation: ${answer.message}`
  const bad = answer.find(({ value }) => !Number.isFinite(value))
  if (bad !== undefined)
    return `invalid value of pattern ${bad.id}: ${bad.value}; expected a finite number`
  const same = answer.length === ids.length && answer.every(({ id }, i) => id === ids[i])
  return same ? null : 'other patterns than at the start; expected the same in the same order'
}

const checkTolerances = (outcomes: readonly Outcome[]): void => {
  const faults = outcomes.flatMap(({ id, tolerance, weight = 1, target }) => [
    ...(tolerance > 0 ? [] : [`invalid tolerance of pattern ${id}: ${tolerance}; expected > 0`]),
    ...(weight >= 0 ? [] : [`invalid weight of pattern ${id}: ${weight}; expected ≥ 0`]),
    ...(typeof target === 'number' || target[0] <= target[1]
      ? []
      : [`invalid target of pattern ${id}: ${target.join(' – ')}; expected low ≤ high`]),
  ])
  if (outcomes.length === 0) faults.push('invalid patterns: none; expected at least one')
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

/**
 * Counts, checks and scores evaluations. The first point must succeed, and is evaluated even if the
 * caller has cancelled; what fails later is noted and counts as infinitely bad.
 */
export const createEvaluator = (
  { parameters, evaluate, evaluateMany }: FitProblem,
  cancelled: () => boolean,
  onEvaluated: () => void,
): Evaluator => {
  let count = 0
  let ids: readonly string[] | null = null
  const failures: string[] = []

  const scored = (at: readonly number[], answer: readonly Outcome[] | Error): Point | null => {
    const fault = faultOf(answer, ids ?? (answer instanceof Error ? [] : answer.map(o => o.id)))
    if (fault !== null || answer instanceof Error) {
      failures.push(`${fault} (at ${written(parameters, at)})`)
      return null
    }
    if (ids === null) {
      checkTolerances(answer)
      ids = answer.map(({ id }) => id)
    }
    const residuals = answer.map(residual)
    return { at, outcomes: answer, residuals, cost: costOf(residuals) }
  }

  const stopIfAsked = () => {
    if (count > 0 && cancelled()) throw new Cancelled()
  }

  return {
    count: () => count,
    failures,
    async evaluate(points) {
      const answers: (readonly Outcome[] | Error)[] = []
      if (evaluateMany === undefined) {
        for (const at of points) {
          stopIfAsked()
          try {
            answers.push(await evaluate(valuesAt(parameters, at)))
          } catch (reason) {
            answers.push(asError(reason))
          }
          count++
          onEvaluated()
        }
      } else if (points.length > 0) {
        stopIfAsked()
        answers.push(...(await evaluateMany(points.map(at => valuesAt(parameters, at)))))
        if (answers.length !== points.length)
          throw new Error(
            `invalid answer of evaluateMany: ${answers.length} items; expected ${points.length}`,
          )
        count += points.length
        onEvaluated()
      }
      const evaluated = points.map((at, i) => scored(at, answers[i]))
      if (ids === null && failures.length > 0) throw new Error(failures[0])
      return evaluated
    },
  }
}
