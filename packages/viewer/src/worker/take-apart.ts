import { compileScenario, decompose, simulate, type Scenario, type Trace } from '@burnout/engine'
import type { FourScenarios, LoopNews } from './protocol.ts'

/** Most runs of each of the four from which effects are read. */
const pairedReplicates = 40

/** Runs between two chances to stop. */
const block = 4

/** Runs two scenarios under two sets of assumptions with the same luck, and takes their difference apart. */
export function* takeApart(four: FourScenarios): Generator<LoopNews, void, undefined> {
  const replicates = Math.min(four.scenario.run.replicates, pairedReplicates)
  const total = 4 * replicates
  let done = 0
  function* run(scenario: Scenario): Generator<LoopNews, readonly Trace[], undefined> {
    const compiled = compileScenario(scenario)
    const traces: Trace[] = []
    for (let first = 0; first < replicates; first += block) {
      const count = Math.min(block, replicates - first)
      const trace = simulate(compiled, { first, count })
      if (trace !== null) traces.push(trace)
      done += count
      yield { kind: 'progress', done, total }
    }
    return traces
  }
  const apart = decompose(
    {
      referenceFrom: yield* run(four.referenceAsWritten),
      referenceTo: yield* run(four.reference),
      otherFrom: yield* run(four.scenarioAsWritten),
      otherTo: yield* run(four.scenario),
    },
    four.scenario.run.horizon,
  )
  yield { kind: 'apart', apart }
}
