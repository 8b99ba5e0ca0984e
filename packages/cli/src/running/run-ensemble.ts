import { finalValues, precisionOf, type PrecisionGoal, type Scenario } from '@burnout/engine'
import { growEnsemble, type EnsembleOptions, type TracedEnsemble } from './grow-ensemble.ts'
import { growUntilPrecise } from './grow-until-precise.ts'

/**
 * Runs every replicate of a scenario, with workers where that pays. A replicate that breaks costs no
 * other. Ctrl-C throws.
 */
export const runEnsemble = async (
  scenario: Scenario,
  options: EnsembleOptions,
): Promise<TracedEnsemble> => {
  const ensemble = growEnsemble(scenario, options)
  try {
    await ensemble.extendTo(scenario.run.replicates)
  } finally {
    options.progress.finish()
  }
  return ensemble.finish()
}

/**
 * Runs replicates of a scenario until the mean of every goal's series at the end of the run is known as
 * well as it says, and no more of them than the scenario has. The result is that of an ensemble of as many.
 */
export const runUntilPrecise = async (
  scenario: Scenario,
  goals: readonly PrecisionGoal[],
  options: EnsembleOptions,
): Promise<TracedEnsemble> => {
  const ensemble = growEnsemble(scenario, options)
  const watch = () =>
    goals.map(({ series, halfWidth }) => ({
      values: finalValues(ensemble.traces, series),
      halfWidth,
    }))
  try {
    const look = await growUntilPrecise([ensemble], watch, scenario.run.replicates)
    const { result, ...rest } = ensemble.finish()
    return { ...rest, result: { ...result, precision: precisionOf(goals, look) } }
  } finally {
    options.progress.finish()
  }
}
