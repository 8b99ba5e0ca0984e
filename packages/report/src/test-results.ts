import {
  comparedResult,
  compareEnsembles,
  compileScenario,
  ensembleBlocks,
  parseScenario,
  summarise,
  type ComparisonResult,
  type EnsembleResult,
  type Scenario,
} from '@burnout/engine'
import type { ReportData, SweepResult } from './report-data.ts'

/** A small scenario for tests: one clinic, six months, a few replicates. */
export const tiny = (name: string, ...set: readonly string[]): Scenario =>
  parseScenario(
    `version: 1
name: ${JSON.stringify(name)}
run: { start: 2026-01-05, horizon: 26 weeks, record: 1 week, replicates: 4, seed: tiny }
organisation:
  name: One clinic
  clinics:
    - { name: Riverside, physicians: 3, nurses: 2, support: 3, panel: 6900, leadership: 42 }
`,
    { file: 'tiny.yaml', set },
  )

const tracesOf = (scenario: Scenario) => {
  const run = compileScenario(scenario)
  return { run, traces: [...ensembleBlocks(run, run.replicates)] }
}

/** The result of a small scenario. */
export const resultOf = (scenario: Scenario): EnsembleResult => {
  const { run, traces } = tracesOf(scenario)
  return summarise(scenario, run, traces)
}

/** Small scenarios held against the first of them. */
export const comparisonOf = (
  reference: Scenario,
  ...others: readonly Scenario[]
): ComparisonResult => {
  const before = tracesOf(reference)
  return {
    format: 'burnout-comparison/1',
    reference: summarise(reference, before.run, before.traces),
    comparisons: others.map(other => {
      const after = tracesOf(other)
      return comparedResult(
        reference,
        summarise(other, after.run, after.traces),
        compareEnsembles(before.traces, after.traces),
        [reference.run.horizon],
        null,
      )
    }),
    failures: [],
  }
}

/** A result as a report is made of it. */
export const reported = (result: ReportData['result']): ReportData => ({
  result,
  failures: [],
  made: 'burnout test',
})

/** A sweep of two points, made up. */
export const tinySweep = (name: string): SweepResult => ({
  format: 'burnout-sweep/1',
  name,
  about: name,
  design: 'grid',
  version: '0.0.0',
  seed: 'tiny',
  runs: 4,
  hash: 'abc',
  scenarios: [tiny('Base')],
  experiment: 'version: 1\n',
  shard: null,
  factors: [{ path: 'levers.scribes', label: 'Scribes', unit: 'share' }],
  measures: [{ series: 'exhaustion', day: 182 }],
  points: [0, 1].map(value => ({
    id: `p${value}`,
    scenario: name,
    runs: 2,
    settings: [value],
    outcomes: [{ mean: 20 - value, low: 19 - value, high: 21 - value }],
  })),
})
