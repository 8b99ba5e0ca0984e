import {
  bandOf,
  compareBusinessCases,
  compareSeries,
  compileScenario,
  runId,
  seriesNames,
  simulate,
  type CompiledRun,
  type Scenario,
  type Trace,
} from '@burnout/engine'
import { recordOf } from '../record.ts'
import {
  readOutcomes,
  type Cases,
  type Column,
  type Compared,
  type ReadOutcome,
} from './compared.ts'
import type { LoopNews } from './protocol.ts'

/** Pairs after which the page is told: soon, and then ever more rarely. */
const tellings = [2, 6, 16, 40, 70]

/** Most replicates between two chances to stop. */
const block = 8

/** The replicates of one scenario that have been run. */
interface Ensemble {
  readonly run: CompiledRun
  readonly traces: Trace[]
  count: number
}

/** Ensembles of the task before: where a scenario comes again, its replicates need not. */
let held: ReadonlyMap<string, Ensemble> = new Map()

const ensemblesOf = (scenarios: readonly Scenario[]): ReadonlyMap<string, Ensemble> => {
  const wanted = scenarios.map(scenario => {
    const id = runId(scenario)
    const ensemble = held.get(id) ?? { run: compileScenario(scenario), traces: [], count: 0 }
    return [id, ensemble] as const
  })
  held = new Map(wanted)
  return held
}

/** Runs the next replicates of an ensemble. */
const grow = (ensemble: Ensemble, until: number): void => {
  const count = Math.min(block, until - ensemble.count)
  const trace = simulate(ensemble.run, { first: ensemble.count, count })
  if (trace !== null) ensemble.traces.push(trace)
  ensemble.count += count
}

/** The first replicates of an ensemble that may have more. */
const firstOf = ({ traces }: Ensemble, count: number): readonly Trace[] =>
  traces.flatMap(trace => {
    const wanted = Math.min(trace.count, count - trace.first)
    if (wanted <= 0) return []
    if (wanted === trace.count) return [trace]
    const rows = trace.values.length / trace.count
    const values = new Float64Array(rows * wanted)
    for (let row = 0; row < rows; row++)
      values.set(trace.values.subarray(row * trace.count, row * trace.count + wanted), row * wanted)
    return [{ ...trace, count: wanted, values }]
  })

const endingsOf = (traces: readonly Trace[], outcome: ReadOutcome): readonly number[] => {
  const row = seriesNames.indexOf(outcome)
  return traces.flatMap(({ t, values, records, count }) => {
    const last = (row * t.length + records - 1) * count
    return Array.from(values.subarray(last, last + count))
  })
}

const columnOf = (traces: readonly Trace[]): Column => ({
  bands: recordOf(readOutcomes, outcome => bandOf(traces, outcome)),
  endings: recordOf(readOutcomes, outcome => endingsOf(traces, outcome)),
})

const comparedOf = (
  ensembles: readonly Ensemble[],
  reference: number,
  pairs: number,
  of: number,
): Compared => {
  const traces = ensembles.map(ensemble => firstOf(ensemble, pairs))
  const before = traces[reference] ?? []
  return {
    pairs,
    of,
    t: [...(before[0]?.t ?? [])],
    reference,
    columns: traces.map(columnOf),
    comparisons: traces.map((own, index) =>
      index === reference ? null : compareSeries(before, own, readOutcomes),
    ),
  }
}

/**
 * Runs scenarios with the same luck side by side, a few replicates of each at a time, and tells what they
 * change against the one at `reference` as pairs arrive; then the business case of each that has policies,
 * against itself without them. Fails where a scenario cannot be run.
 */
export function* compareTask(
  scenarios: readonly Scenario[],
  reference: number,
): Generator<LoopNews, void, undefined> {
  const idle = scenarios.map(each => (each.policies.length > 0 ? { ...each, policies: [] } : null))
  const wanted = [...scenarios, ...idle.filter(each => each !== null)]
  const store = ensemblesOf(wanted)
  const find = (scenario: Scenario): Ensemble | undefined => store.get(runId(scenario))
  const ensembles = scenarios.flatMap(scenario => find(scenario) ?? [])
  const of = scenarios[0]?.run.replicates ?? 0
  const all = [...store.values()]
  const done = (): number => all.reduce((sum, { count }) => sum + Math.min(count, of), 0)
  function* growAll(these: readonly Ensemble[], until: number): Generator<LoopNews> {
    for (const ensemble of these)
      while (ensemble.count < until) {
        grow(ensemble, until)
        yield { kind: 'progress', done: done(), total: of * all.length }
      }
  }

  const known = Math.min(...ensembles.map(({ count }) => count))
  for (const pairs of [...tellings.filter(each => each < of), of]) {
    // what is there already need not be told bit by bit
    if (pairs < Math.min(known, of)) continue
    yield* growAll(ensembles, pairs)
    yield { kind: 'compared', compared: comparedOf(ensembles, reference, pairs, of) }
  }
  const cases: Cases[number][] = []
  for (const [index, without] of idle.entries()) {
    const decided = ensembles[index]
    const left = without === null ? undefined : find(without)
    if (decided === undefined || left === undefined) {
      cases.push(null)
      continue
    }
    yield* growAll([left], of)
    cases.push(compareBusinessCases(decided.run, firstOf(decided, of), firstOf(left, of)))
  }
  yield { kind: 'cases', cases }
}
