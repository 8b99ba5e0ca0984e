import { compileScenario, parseScenario, simulate, type Scenario } from '@burnout/engine'
import type { Batch, FinishedBlock } from './store/batch/batch.ts'
import { tinyScenario } from './test-scenario.ts'

/** The small scenario for tests, with changes as on the command line. */
export const tiny = (...set: readonly string[]): Scenario =>
  parseScenario(tinyScenario(), { file: 'tiny.yaml', set })

/** A batch of one point, as `run` makes it. */
export const onePoint = (scenario: Scenario, traces = false): Batch => ({
  name: scenario.name,
  scenario,
  experiment: null,
  shard: null,
  points: [{ id: 'run', settings: {}, scenario }],
  traces,
  precision: null,
})

/** A batch of three points, as an experiment makes it. */
export const threePoints = (): Batch => ({
  name: 'Panels',
  scenario: tiny(),
  experiment: null,
  shard: null,
  points: [6_000, 6_900, 7_800].map((panel, i) => ({
    id: `p${i}`,
    settings: { panel, label: panel > 6_900 ? 'large' : 'usual' },
    scenario: tiny(`organisation.clinics.0.panel=${panel}`),
  })),
  traces: false,
  precision: null,
})

/** Runs one block. */
export const finished = (
  { points }: Batch,
  point: number,
  first: number,
  count: number,
): FinishedBlock => {
  const trace = simulate(compileScenario(points[point].scenario), { first, count })
  return { point, first, count, trace: trace! }
}
