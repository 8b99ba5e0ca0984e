import {
  compileScenario,
  runId,
  type CompiledRun,
  type Scenario,
  type Trace,
} from '@burnout/engine'
import { isWhole, type Seen } from '../settings/lens.ts'

/** The replicates of one scenario that have been run. */
export interface Ensemble {
  /** By this the other worker knows it. */
  readonly job: number
  readonly scenario: Scenario
  readonly run: CompiledRun
  /** Of whom numbers were recorded beside the whole. */
  readonly seen: Seen
  readonly traces: Trace[]
  count: number
}

let jobs = 0

/** Ensembles of the comparison before: where a scenario comes again, its replicates need not. */
let held: ReadonlyMap<string, Ensemble> = new Map()

const begun = (scenario: Scenario, seen: Seen): Ensemble => ({
  job: ++jobs,
  scenario,
  run: compileScenario(scenario),
  seen,
  traces: [],
  count: 0,
})

/** Whether what was recorded in an ensemble is enough for those who are to be seen. */
const shows = (ensemble: Ensemble, seen: Seen): boolean =>
  isWhole(seen) || (ensemble.seen.clinic === seen.clinic && ensemble.seen.role === seen.role)

/** The ensembles of a comparison by the ids of their runs, which are held until the next. */
export const ensemblesOf = (
  scenarios: readonly Scenario[],
  seen: Seen,
): ReadonlyMap<string, Ensemble> => {
  const wanted = scenarios.map(scenario => {
    const id = runId(scenario)
    const known = held.get(id)
    return [id, known !== undefined && shows(known, seen) ? known : begun(scenario, seen)] as const
  })
  held = new Map(wanted)
  return held
}

/** The first replicates of an ensemble that may have more. */
export const firstOf = ({ traces }: Ensemble, count: number): readonly Trace[] =>
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

/** All replicates of a scenario, where the last comparison has run them; `null` where it has not. */
export const heldTraces = (scenario: Scenario): readonly Trace[] | null => {
  const known = held.get(runId(scenario))
  const { replicates } = scenario.run
  return known === undefined || known.count < replicates ? null : firstOf(known, replicates)
}
