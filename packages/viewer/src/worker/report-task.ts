import {
  comparedResult,
  compareEnsembles,
  compileScenario,
  ensembleBlocks,
  summarise,
  type ComparedResult,
  type Scenario,
  type Trace,
} from '@burnout/engine'
import { heldTraces } from './ensembles.ts'
import type { LoopNews } from './protocol.ts'

/** Replicates between two chances to stop. */
const block = 8

/**
 * Runs scenarios and their reference and compares them as `burnout compare` does, for a report; what the last
 * comparison of this worker has run is not run again. Fails on fewer than two replicates.
 */
export function* reportTask(
  reference: Scenario,
  scenarios: readonly Scenario[],
): Generator<LoopNews, void, undefined> {
  let done = 0
  function* run(each: Scenario, total: number): Generator<LoopNews, readonly Trace[], undefined> {
    const known = heldTraces(each)
    if (known !== null) {
      done += each.run.replicates
      yield { kind: 'progress', done, total }
      return known
    }
    const compiled = compileScenario(each)
    const traces: Trace[] = []
    for (const trace of ensembleBlocks(compiled, compiled.replicates, block)) {
      traces.push(trace)
      done += trace.count
      yield { kind: 'progress', done, total }
    }
    return traces
  }
  const total = [reference, ...scenarios].reduce(
    (sum, { run: { replicates } }) => sum + replicates,
    0,
  )
  const before = yield* run(reference, total)
  const comparisons: ComparedResult[] = []
  for (const scenario of scenarios) {
    const after = yield* run(scenario, total)
    const other = summarise(scenario, compileScenario(scenario), after)
    const comparison = compareEnsembles(before, after)
    comparisons.push(comparedResult(reference, other, comparison, [reference.run.horizon], null))
  }
  yield {
    kind: 'reported',
    result: {
      format: 'burnout-comparison/1',
      reference: summarise(reference, compileScenario(reference), before),
      comparisons,
      failures: [],
    },
  }
}
