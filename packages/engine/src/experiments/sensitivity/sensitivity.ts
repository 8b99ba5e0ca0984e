import { wind } from '../../model/step.ts'
import { seriesAt, type SeriesName } from '../../model/series/catalogue.ts'
import type { CompiledRun } from '../../scenario/compiled-run.ts'
import { compileScenario } from '../../scenario/index.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { BLOCK } from '../ensemble.ts'
import { atOnce, type ExperimentProgress, type OnExperimentProgress } from '../progress.ts'
import { readOn } from '../read-on.ts'
import { analyseSensitivity, type Outcome, type SensitivityResult } from './analyse.ts'
import { scenarioAt, type SensitivityPlan } from './plan.ts'

/** What is read of the runs of a point. */
export interface SeriesReading {
  readonly series: SeriesName
  readonly day: number
  readonly replicates: number
  /** Runs side by side; no result depends on it. */
  readonly block?: number
}

/**
 * Runs one point and reads a series on a day of each run. What breaks off, and what is no number, is an outcome
 * of its own.
 */
export const measureRuns = (
  scenario: Scenario,
  { series, day, replicates, block = BLOCK }: SeriesReading,
): Outcome => {
  const values = new Array<number>(replicates)
  const column = seriesAt[series]
  try {
    const run = compileScenario(scenario)
    for (let first = 0; first < replicates; first += block) {
      const clockwork = wind(run, first, Math.min(block, replicates - first), 1)
      readOn(clockwork, 0, [day], (o, row) => {
        values[first + o] = row[column]
      })
    }
  } catch (error) {
    return { error: String(error) }
  }
  return outcomeOf(series, values)
}

/** What a point came to, given the series in each of its runs. */
export const outcomeOf = (series: SeriesName, values: readonly number[]): Outcome => {
  const wrong = values.findIndex(value => !Number.isFinite(value))
  return wrong < 0
    ? { values }
    : { error: `not a finite number: ${series} ${values[wrong]} in replicate ${wrong}` }
}

/** The runs of one point of a plan, as long as it takes and recorded at their ends: to be run elsewhere. */
export const runAt = (
  plan: SensitivityPlan,
  row: SensitivityPlan['rows'][number],
): CompiledRun => ({
  ...compileScenario(scenarioAt(plan, row)),
  days: plan.day,
  recordEvery: plan.day,
})

/** How the points of a plan are run. */
export interface SensitivityRunOptions {
  /** Runs side by side; no result depends on it. */
  readonly block?: number
  /** Runs one point; `measureRuns` unless given. */
  readonly measurePoint?: (scenario: Scenario, reading: SeriesReading) => Outcome
}

/**
 * What a series hangs on: every point of a plan is run with the same luck, and analysed. Yields after each: the
 * caller shows how far it has come, and stops by not asking on. A point that fails is a run of the result.
 */
export function* sensitivity(
  plan: SensitivityPlan,
  { block = BLOCK, measurePoint = measureRuns }: SensitivityRunOptions = {},
): Generator<ExperimentProgress, SensitivityResult, undefined> {
  const { series, day, replicates, rows } = plan
  const perPoint = replicates * day
  const outcomes: Outcome[] = []
  for (const row of rows) {
    outcomes.push(measurePoint(scenarioAt(plan, row), { series, day, replicates, block }))
    yield { done: outcomes.length * perPoint, total: rows.length * perPoint }
  }
  return analyseSensitivity(plan, outcomes)
}

/** Runs a plan at once; `null` when `onProgress` returned `false`. */
export const runSensitivity = (
  plan: SensitivityPlan,
  options?: SensitivityRunOptions,
  onProgress?: OnExperimentProgress,
): SensitivityResult | null => atOnce(sensitivity(plan, options), onProgress)
