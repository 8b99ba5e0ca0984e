import {
  assumptionChange,
  comparedResult,
  compareEnsembles,
  decompose,
  type AssumptionChange,
  type ComparedResult,
  type ComparisonResult,
  type DecomposedResult,
  type FailedReplicate,
  type PrecisionGoal,
  type Scenario,
} from '@burnout/engine'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { letterOf } from '../reading/letters.ts'
import type { EnsembleOptions, TracedEnsemble } from './grow-ensemble.ts'
import { runEnsemble } from './run-ensemble.ts'
import { runPairsUntilPrecise } from './run-pairs-until-precise.ts'
import { shareProgress } from '../terminal/share-progress.ts'

export interface ComparisonOptions extends EnsembleOptions {
  /** Days on which the differences are told, ascending. */
  readonly days: readonly number[]
  /** Whether assumptions that all scenarios share are taken apart from the defaults, too. */
  readonly decompose: boolean
  /** How well differences at the end of the run are to be known; every replicate is run without it. */
  readonly goals?: readonly PrecisionGoal[] | undefined
}

/** What is run beside a scenario itself so that assumptions can be told from policies. */
const changeOf = (reference: Scenario, other: Scenario, all: boolean): AssumptionChange | null => {
  const change = assumptionChange(reference, other)
  return change !== null && (all || !change.shared) ? change : null
}

/** Pairs what has finished; says which replicate was lost where that leaves too few. */
const pairing = <T>(failures: readonly FailedReplicate[], make: () => T): T => {
  try {
    return make()
  } catch (error) {
    const [lost] = failures
    if (!(error instanceof RangeError) || lost === undefined) throw error
    throw new Failure(
      exitCode.failed,
      `run failed: ${error.message}; replicate ${lost.replicate} of ${lost.scenario} failed: ${lost.message}`,
    )
  }
}

/**
 * Runs scenarios with the same luck and compares each with the first. A replicate that fails in one of
 * them costs the pairs that it is part of. Traces are held of two scenarios at a time, of four or five
 * where assumptions are taken apart, and of all where a precision decides how many replicates there are.
 */
export const runComparison = async (
  scenarios: readonly [Scenario, ...Scenario[]],
  { progress, days, decompose: all, goals, ...how }: ComparisonOptions,
): Promise<ComparisonResult> => {
  const [first, ...others] = scenarios
  const changes = others.map(other => changeOf(first, other, all))
  const apart = changes.filter(change => change !== null)
  const shared = apart.filter(change => change.shared).length
  // of the reference, the run under the defaults serves every scenario that shares its assumptions
  const ensembles = scenarios.length + 2 * apart.length - Math.max(0, shared - 1)
  const nextPart = shareProgress(progress, ensembles)
  const failures: FailedReplicate[] = []
  let underDefaults: TracedEnsemble | null = null

  const noted = (ensemble: TracedEnsemble, name: string): TracedEnsemble => {
    for (const failure of ensemble.failures) failures.push({ scenario: name, ...failure })
    return ensemble
  }
  const run = async (scenario: Scenario, name: string): Promise<TracedEnsemble> =>
    noted(await runEnsemble(scenario, { ...how, progress: nextPart() }), name)

  /** Runs what is missing of the two scenarios under both sets of assumptions. */
  const takeApart = async (
    change: AssumptionChange,
    a: TracedEnsemble,
    b: TracedEnsemble,
    letter: string,
  ): Promise<DecomposedResult> => {
    const { from, to } = change
    const reference = a.result.scenario
    const otherReference = async (): Promise<TracedEnsemble> => {
      if (!change.shared)
        return run({ ...reference, assumptions: to }, `A under the assumptions of ${letter}`)
      underDefaults ??= await run(
        { ...reference, assumptions: from },
        'A under default assumptions',
      )
      return underDefaults
    }
    const again = await otherReference()
    const otherFrom = await run(
      { ...b.result.scenario, assumptions: from },
      `${letter} under ${change.fromDefaults ? 'default assumptions' : 'the assumptions of A'}`,
    )
    const four = {
      referenceFrom: (change.shared ? again : a).traces,
      referenceTo: (change.shared ? a : again).traces,
      otherFrom: otherFrom.traces,
      otherTo: b.traces,
    }
    return pairing(failures, () => ({
      change,
      at: days.map(day => ({ day, ...decompose(four, day) })),
    }))
  }

  try {
    const precise =
      goals === undefined
        ? null
        : await runPairsUntilPrecise(scenarios, goals, { ...how, nextPart })
    const resultOf = async (scenario: Scenario, i: number): Promise<TracedEnsemble> => {
      const known = precise?.ensembles[i]
      const letter = letterOf(i)
      return known === undefined ? run(scenario, letter) : noted(known, letter)
    }

    const a = await resultOf(first, 0)
    const comparisons: ComparedResult[] = []
    for (const [i, scenario] of others.entries()) {
      const letter = letterOf(i + 1)
      const b = await resultOf(scenario, i + 1)
      const change = changes[i] ?? null
      const decomposed = change === null ? null : await takeApart(change, a, b, letter)
      const comparison = pairing(failures, () => compareEnsembles(a.traces, b.traces))
      comparisons.push(comparedResult(a.result.scenario, b.result, comparison, days, decomposed))
    }
    return {
      format: 'burnout-comparison/1',
      reference: a.result,
      comparisons,
      failures,
      ...(precise === null ? {} : { precision: precise.precision }),
    }
  } finally {
    progress.finish()
  }
}
