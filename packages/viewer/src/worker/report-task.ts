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
import type { LoopNews } from './protocol.ts'

/** Replicates between two chances to stop. */
const block = 8

/**
 * Runs scenarios and their reference and compares them as `burnout compare` does, for a report. Fails on fewer than
 * two replicates.
 */
export function* reportTask(
  reference: Scenario,
  scenarios: readonly Scenario[],
): Generator<LoopNews, void, undefined> {
  let done = 0
  function* run(each: Scenario, total: number): Generator<LoopNews, readonly Trace[], undefined> {
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
