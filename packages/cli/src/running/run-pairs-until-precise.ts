import {
  finalDifferences,
  precisionOf,
  type Precision,
  type PrecisionGoal,
  type Scenario,
} from '@burnout/engine'
import { growEnsemble, type EnsembleOptions, type TracedEnsemble } from './grow-ensemble.ts'
import { growUntilPrecise } from './grow-until-precise.ts'
import { letterOf } from '../reading/letters.ts'
import type { Progress } from '../terminal/progress.ts'

export interface PairsOptions extends Omit<EnsembleOptions, 'progress'> {
  /** Makes the progress of the next ensemble. */
  readonly nextPart: () => Progress
}

/**
 * Runs scenarios with the same luck until the mean difference of each from the first, at the end of the
 * run, is known as well as every goal says, and no more replicates than the first has. All get as many.
 */
export const runPairsUntilPrecise = async (
  scenarios: readonly [Scenario, ...Scenario[]],
  goals: readonly PrecisionGoal[],
  { nextPart, ...how }: PairsOptions,
): Promise<{ readonly ensembles: readonly TracedEnsemble[]; readonly precision: Precision }> => {
  const ensembles = scenarios.map(each => growEnsemble(each, { ...how, progress: nextPart() }))
  const [reference, ...others] = ensembles
  const paired = others.flatMap((other, i) =>
    goals.map(goal => ({ other, goal: { ...goal, scenario: letterOf(i + 1) } })),
  )
  const watch = () =>
    paired.map(({ other, goal: { series, halfWidth } }) => ({
      values: finalDifferences(reference!.traces, other.traces, series),
      halfWidth,
    }))
  const look = await growUntilPrecise(ensembles, watch, scenarios[0].run.replicates)
  return {
    ensembles: ensembles.map(each => each.finish()),
    precision: precisionOf(
      paired.map(({ goal }) => goal),
      look,
    ),
  }
}
