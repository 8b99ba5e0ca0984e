import {
  compileScenario,
  parseExperiment,
  parseScenario,
  simulate,
  type Experiment,
  type Scenario,
} from '@burnout/engine'
import type { Batch, FinishedBlock } from './store/batch/batch.ts'
import { tinyScenario } from './test-scenario.ts'

/** The small scenario for tests, with changes as on the command line. */
export const tiny = (...set: readonly string[]): Scenario =>
  parseScenario(tinyScenario(), { file: 'tiny.yaml', set })

/** A batch of one point, as `run` makes it. */
export const onePoint = (
  scenario: Scenario,
  traces = false,
  survey: readonly number[] = [],
): Batch => ({
  name: scenario.name,
  scenario,
  experiment: null,
  shard: null,
  points: [{ id: 'run', settings: {}, scenario }],
  traces,
  survey,
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
  survey: [],
  precision: null,
})

/** An experiment of three points, with another seed where one is given. */
export const smallExperiment = (seed = 'tiny'): Experiment =>
  parseExperiment(
    `version: 1
name: Scribes
scenario: tiny
design: list
over: { levers.scribes: { values: [0 %, 50 %, 100 %] } }
replicates: 4
measure: { exhaustion: 8 weeks }
`,
    {
      file: 'scribes.yaml',
      read: () => ({
        file: 'tiny.yaml',
        text: tinyScenario().replace('seed: tiny', `seed: ${seed}`),
      }),
    },
  )

/** Runs one block. */
export const finished = (
  { points, survey }: Batch,
  point: number,
  first: number,
  count: number,
): FinishedBlock => {
  const trace = simulate(compileScenario(points[point].scenario), { first, count, survey })
  return { point, first, count, trace: trace! }
}
