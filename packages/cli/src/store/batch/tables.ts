import {
  measuredIn,
  seriesCatalogue,
  seriesNames,
  type EnsembleResult,
  type Measure,
  type SeriesName,
  type Trace,
} from '@burnout/engine'
import { runId, type Batch, type Point } from './batch.ts'
import type { Cell, Columns } from './parquet.ts'

const millisecondsPerDay = 86_400_000
const spread = ['mean', 'q05', 'q25', 'q50', 'q75', 'q95'] as const

/** Columns of `series.parquet`: one row for each point, series and record. */
export const seriesColumns: Columns = {
  point: 'text',
  t: 'whole',
  date: 'date',
  series: seriesNames,
  unit: [...new Set(seriesNames.map(name => seriesCatalogue[name].unit))],
  ...Object.fromEntries(spread.map(name => [name, 'number'] as const)),
}

/** The rows of one point, column by column. */
export const seriesRows = (
  { id }: Point,
  { start, t, series }: EnsembleResult,
): readonly (readonly Cell[])[] => {
  // days since 1970 of each record
  const dates = t.map(day => Date.parse(start) / millisecondsPerDay + Math.floor(day))
  const column = (cellsOf: (name: SeriesName) => readonly Cell[]): readonly Cell[] => {
    const cells: Cell[] = []
    for (const name of seriesNames) for (const cell of cellsOf(name)) cells.push(cell)
    return cells
  }
  const constant = (text: string) => t.map(() => text)
  return [
    column(() => constant(id)),
    column(() => t),
    column(() => dates),
    column(constant),
    column(name => constant(seriesCatalogue[name].unit)),
    ...spread.map(statistic => column(name => series[name][statistic])),
  ]
}

/** What sets the points of a batch apart, in the order in which they name it. */
export const settingNames = ({ points }: Batch): readonly string[] => [
  ...new Set(points.flatMap(({ settings }) => Object.keys(settings))),
]

/** What an experiment looks at before the horizon, where the series themselves have it. */
export const measuresOf = ({ experiment, points }: Batch): readonly Measure[] =>
  (experiment?.measure ?? []).filter(({ day }) =>
    points.some(({ scenario }) => scenario.run.horizon !== day),
  )

/** Name of a column that has a series on a day. */
export const measureColumn = ({ series, day }: Measure): string => `${series}_day${day}`

/** The table of `runs.parquet`: one row for each run that finished. */
export interface RunsTable {
  readonly columns: Columns
  /** Some runs of one point at the horizon, column by column; `hashes` are those of each run. */
  readonly rows: (
    point: Point,
    trace: Trace,
    hashes: readonly string[],
  ) => readonly (readonly Cell[])[]
}

/** How the runs of a batch are told in a table; it looks at all points once, not again for each. */
export const runsTable = (batch: Batch): RunsTable => {
  const settings = settingNames(batch).map(name => ({
    name,
    isNumber: batch.points.every(({ settings: own }) => typeof (own[name] ?? 0) === 'number'),
  }))
  const measures = measuresOf(batch)
  return {
    columns: {
      run: 'text',
      point: 'text',
      replicate: 'whole',
      seed: 'text',
      ...Object.fromEntries(
        settings.map(({ name, isNumber }) => [name, isNumber ? 'number' : 'text'] as const),
      ),
      ...Object.fromEntries(
        [...seriesNames, ...measures.map(measureColumn)].map(name => [name, 'number'] as const),
      ),
      hash: 'text',
    },
    rows(point, trace, hashes) {
      const replicates = Array.from({ length: trace.count }, (_, o) => trace.first + o)
      const constant = (cell: Cell) => replicates.map(() => cell)
      const { horizon: day, seed } = point.scenario.run
      const values = [...seriesNames.map(series => ({ series, day })), ...measures]
      return [
        replicates.map(replicate => runId(point.id, replicate)),
        constant(point.id),
        replicates,
        constant(seed),
        ...settings.map(({ name, isNumber }) => {
          const setting = point.settings[name] ?? null
          return constant(setting === null || isNumber ? setting : String(setting))
        }),
        ...values.map(measure => [...measuredIn([trace], measure)]),
        hashes,
      ]
    },
  }
}

/** Columns of traces before their lists are spread out: one row for each run and series. */
export const traceColumns: Columns = {
  run: 'text',
  point: 'text',
  replicate: 'whole',
  series: 'text',
  t: 'numbers',
  date: 'date',
  value: 'numbers',
}

/** Spreads the lists: one row for each run, series and record. */
export const traceSelect =
  'select run, point, replicate, series, t::integer as t, date + t::integer as date, if(isnan(value), null, value) as value from (select run, point, replicate, series, date, unnest(t) as t, unnest(value) as value from traces)'

/** The series of some runs of one point, column by column; `date` is that of day 0. */
export const traceRows = (point: Point, trace: Trace): readonly (readonly Cell[])[] => {
  const { first, count, records, t, values } = trace
  const days = Array.from(t.subarray(0, records))
  const start = Date.parse(point.scenario.run.start) / millisecondsPerDay
  const rows = Array.from({ length: count }, (_, o) =>
    seriesNames.map((name, s): readonly Cell[] => [
      runId(point.id, first + o),
      point.id,
      first + o,
      name,
      days,
      start,
      days.map((_, r) => values[(s * t.length + r) * count + o]!),
    ]),
  ).flat()
  return Object.keys(traceColumns).map((_, column) => rows.map(row => row[column]!))
}
