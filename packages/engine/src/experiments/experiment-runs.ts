import { seriesNames, type SeriesName } from '../model/series/catalogue.ts'
import type { Trace } from '../model/trace.ts'
import {
  labelOf,
  pathOf,
  rangeIn,
  settingText,
  unitOf,
  withSettings,
  type Experiment,
  type Factor,
  type Measure,
  type Setting,
} from '../scenario/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { valuesAt } from './bands.ts'
import type { Design } from './designs/design.ts'
import { gridDesign } from './designs/grid.ts'
import { latinHypercube } from './designs/latin-hypercube.ts'
import { listDesign } from './designs/list.ts'
import { sobolDesign } from './designs/sobol.ts'
import { valueAmong, valueBetween } from './designs/values.ts'
import { runId } from './run-id.ts'

/** What one factor is given in a run. */
export interface PointSetting {
  /** Where it stands in a scenario: `levers.scribes`, `assumptions.wearRate`. */
  readonly path: string
  readonly label: string
  readonly unit: string
  /** In its unit. */
  readonly value: number
  /** In words: `Visits with an AI scribe 40 % from 3 months`. */
  readonly text: string
}

/** One scenario at one point of an experiment. */
export interface ExperimentRun {
  /** `runId` of its scenario: the same wherever the same numbers are asked for, so also for two equal points. */
  readonly id: string
  /** Position of the point in the design, in the order in which points are run. */
  readonly point: number
  /** Position in `experiment.scenarios` of the scenario that was changed. */
  readonly base: number
  /** One for each factor, in the order of `experiment.over`. */
  readonly settings: readonly PointSetting[]
  /** As it is run, with nothing left to fill in. */
  readonly scenario: Scenario
}

/** Levels of a factor in a grid. */
const levelsOf = ({ spread }: Factor, points: number | null): number =>
  spread !== null && 'values' in spread ? spread.values.length : (points ?? 1)

/** Points of the design of an experiment; each scenario is run at every one. */
export const countPoints = ({ design, points, over }: Experiment): number => {
  if (design === 'list') return levelsOf(over[0], null)
  return design === 'grid'
    ? over.reduce((product, factor) => product * levelsOf(factor, points), 1)
    : (points ?? 0)
}

const designOf = (experiment: Experiment): Design => {
  const { design, points, seed, over } = experiment
  if (design === 'grid')
    return gridDesign(
      over.map(factor => levelsOf(factor, points)),
      seed,
    )
  const count = countPoints(experiment)
  if (design === 'list') return listDesign(over.length, count)
  return (design === 'sobol' ? sobolDesign : latinHypercube)(over.length, count, seed)
}

/** The value of a factor at a place of [0, 1); the levels of a grid reach from end to end. */
const valueOf = (
  { subject, spread }: Factor,
  place: number,
  { design, points }: Experiment,
  scenario: Scenario,
): number => {
  if (spread !== null && 'values' in spread) return valueAmong(spread.values, place)
  const range = spread === null ? rangeIn(subject, scenario) : spread.range
  const levels = points ?? 1
  const at = design === 'grid' ? Math.floor(place * levels) / (levels - 1) : place
  return valueBetween(unitOf(subject), range, at)
}

const told = (setting: Setting): PointSetting => ({
  path: pathOf(setting.subject),
  label: labelOf(setting.subject),
  unit: unitOf(setting.subject),
  value: setting.value,
  text: settingText(setting),
})

/**
 * Every run of an experiment, point by point and in each point scenario by scenario, in an order in which a part of
 * them is balanced. The same experiment gives the same runs with the same ids.
 */
export function* pointsOf(experiment: Experiment): Generator<ExperimentRun, void, undefined> {
  const { scenarios, over, replicates, luck } = experiment
  for (const [point, places] of designOf(experiment).entries())
    for (const [base, asWritten] of scenarios.entries()) {
      const settings = over.map((factor, d): Setting => ({
        subject: factor.subject,
        value: valueOf(factor, places[d], experiment, asWritten),
      }))
      const { run } = asWritten
      const scenario = withSettings(
        {
          ...asWritten,
          run: {
            ...run,
            replicates: replicates ?? run.replicates,
            seed: luck === 'same' ? run.seed : `${run.seed}/${point}`,
          },
        },
        settings,
      )
      yield {
        id: runId(scenario),
        point,
        base,
        settings: settings.map(told),
        scenario,
      }
    }
}

/** A measure of each replicate, in replicate order: the last record at or before its day. At least one trace. */
export const measuredIn = (traces: readonly Trace[], { series, day }: Measure): Float64Array => {
  const replicates = traces.reduce((sum, trace) => sum + trace.count, 0)
  let record = 0
  while (record + 1 < traces[0].records && traces[0].t[record + 1] <= day) record++
  const position = seriesNames.indexOf(series as SeriesName)
  return valuesAt(traces, position, record, new Float64Array(replicates))
}
