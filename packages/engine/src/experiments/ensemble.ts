import { simulate } from '../model/simulate.ts'
import type { Trace } from '../model/trace.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import { compileScenario } from '../scenario/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { EnsembleResult } from './result.ts'
import { summarise } from './summarise.ts'

/** Replicates run side by side; enough to spread the cost of a tick over, few enough to fit a cache. */
export const BLOCK = 10

/**
 * The traces of replicates 0 … `replicates − 1`, one block at a time: the caller paces, shows progress
 * and stops by not asking for the next.
 */
export function* ensembleBlocks(
  run: CompiledRun,
  replicates: number,
  block: number = BLOCK,
): Generator<Trace> {
  for (let first = 0; first < replicates; first += block) {
    const trace = simulate(run, { first, count: Math.min(block, replicates - first) })
    if (trace !== null) yield trace
  }
}

/** Runs a whole ensemble at once. */
export const runEnsemble = (
  scenario: Scenario,
  replicates: number = scenario.run.replicates,
): EnsembleResult => {
  const run = compileScenario(scenario)
  return summarise(scenario, run, [...ensembleBlocks(run, replicates)])
}
