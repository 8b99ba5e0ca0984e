import { simulate } from '../model/simulate.ts'
import type { Trace } from '../model/trace.ts'
import { seatsOf, type CompiledRun } from '../scenario/compiled-run.ts'
import { compileScenario } from '../scenario/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { EnsembleResult } from './result.ts'
import { summarise } from './summarise.ts'

/** Replicates run side by side; enough to spread the cost of a tick over, few enough to fit a cache. */
export const BLOCK = 10

/** Seats over which the cost of a tick is spread enough. */
const SEATS = 300

/** Replicates of a run side by side: more of a small organisation, until they have some hundred seats. */
export const blockOf = ({ clinics }: CompiledRun): number => {
  const seats = clinics.reduce((sum, clinic) => sum + seatsOf(clinic), 0)
  return Math.max(BLOCK, Math.ceil(SEATS / seats))
}

/**
 * The traces of replicates 0 … `replicates − 1`, one block at a time: the caller paces, shows progress
 * and stops by not asking for the next.
 */
export function* ensembleBlocks(
  run: CompiledRun,
  replicates: number,
  block: number = blockOf(run),
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
