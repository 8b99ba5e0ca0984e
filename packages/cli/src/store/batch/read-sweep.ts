import {
  experimentToYaml,
  pointsOf,
  studentMultiplier,
  type Experiment,
  type SeriesName,
} from '@burnout/engine'
import { fileNameOf, type SweepResult, type SweptPoint } from '@burnout/report'
import type { Manifest } from '../manifest.ts'
import { experimentBatch } from './experiment-batch.ts'
import { queryFolder } from './query-folder.ts'
import { sqlName } from './sql-text.ts'
import { measureColumn, measuresOf } from './tables.ts'

const COVERAGE = 0.95

const number = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN)

/** A mean with the ends of its interval, from what a query says of a column. */
const meanAt = (mean: number, deviation: number, count: number) => {
  const half =
    count > 1 ? (studentMultiplier(COVERAGE, count - 1) * deviation) / Math.sqrt(count) : 0
  return { mean, low: mean - half, high: mean + half }
}

/** The points of a sweep with their means, from the folder that it was run into. */
export const readSweep = async (
  folder: string,
  { name, seed, engineVersion, runs, resultHash, shard, traces }: Manifest,
  experiment: Experiment,
): Promise<SweepResult> => {
  const batch = experimentBatch(experiment, { shard, traces })
  const early = new Set(measuresOf(batch).map(measureColumn))
  const columns = experiment.measure.map(measure => {
    const own = measureColumn(measure)
    return early.has(own) ? own : measure.series
  })
  const asked = columns.flatMap(column => [
    `avg(${sqlName(column)})`,
    `stddev_samp(${sqlName(column)})`,
    `count(${sqlName(column)})`,
  ])
  const { rows } = await queryFolder(
    folder,
    `select ${['point', 'count(*)', ...asked].join()} from runs group by point`,
  )
  const found = new Map<unknown, readonly unknown[]>()
  for await (const some of rows) for (const [point, ...rest] of some) found.set(point, rest)
  const [first] = pointsOf(experiment)
  const factors = (first?.settings ?? []).map(({ path, label, unit }) => ({ path, label, unit }))
  const points = batch.points.flatMap(({ id, settings, scenario }): readonly SweptPoint[] => {
    const row = found.get(id)
    // a point of which no run finished has no row
    if (row === undefined) return []
    const [count, ...numbers] = row.map(number)
    return [
      {
        id,
        scenario: scenario.name,
        runs: count ?? 0,
        settings: factors.map(({ path }) => Number(settings[path])),
        outcomes: columns.map((_, i) =>
          meanAt(numbers[3 * i] ?? Number.NaN, numbers[3 * i + 1] ?? 0, numbers[3 * i + 2] ?? 0),
        ),
      },
    ]
  })
  return {
    format: 'burnout-sweep/1',
    name,
    about: experiment.about,
    design: experiment.design,
    version: engineVersion,
    seed,
    runs: runs?.finished ?? 0,
    hash: resultHash ?? '',
    scenarios: experiment.scenarios,
    shard: shard === null ? null : `${shard.number}/${shard.of}`,
    experiment: experimentToYaml(
      experiment,
      experiment.scenarios.map(scenario => fileNameOf(scenario.name).replace(/\.yaml$/, '')),
    ),
    factors,
    measures: experiment.measure.map(({ series, day }) => ({ series: series as SeriesName, day })),
    points,
  }
}
