import type { EnsembleResult } from '@burnout/engine'
import type { Rows } from '../csv.ts'
import { decimal } from '../format.ts'
import { chartWords, lineWords } from '../text/charts.ts'
import { figureWords } from '../text/figure.ts'
import { recordAt, tableMonths, toDays } from '../time.ts'
import type { PlainTable } from '../views/plain-table.ts'
import { chartPlans, scaleOf, wordsOf, type ChartId } from './chart-data.ts'
import { cutChart } from './cut-data.ts'
import type { Scene } from './scene.ts'

/** What is saved of every band. */
export const quantiles = ['mean', 'q05', 'q25', 'q50', 'q75', 'q95'] as const

const at = (values: readonly number[], record: number): number => values[record] ?? Number.NaN

/** The runs that a chart draws, as their lines are labelled. */
const runsOf = ({
  answer,
  reference,
  isBase,
}: Scene): readonly { readonly label: string; readonly result: EnsembleResult }[] => [
  ...(isBase ? [] : [{ label: lineWords.thisRun, result: answer.result }]),
  { label: lineWords.baseline, result: reference.result },
]

/** How a chart goes, a row for every half year. */
export const chartTable = (id: ChartId, scene: Scene): PlainTable => {
  const { series } = chartPlans[id]
  const { title, unit, digits } = wordsOf(series, scene)
  const runs = runsOf(scene)
  const say = (values: readonly number[], record: number): string =>
    decimal(at(values, record) * scaleOf(series), digits)
  return {
    caption: `${title}, ${unit}: ${figureWords.tableOfMeans}`,
    columns: [figureWords.month, ...runs.map(({ label }) => label)],
    rows: tableMonths(scene.end).map(month => {
      const record = recordAt(scene.answer.result.t, month)
      const cells = runs.map(({ result }) => {
        const { mean, q05, q95 } = result.series[series]
        return `${say(mean, record)} (${figureWords.range(say(q05, record), say(q95, record))})`
      })
      return [decimal(month), ...cells]
    }),
  }
}

/** Every record of a chart, of the scenario and of the baseline. */
export const chartRows = (id: ChartId, scene: Scene): Rows => {
  const { series } = chartPlans[id]
  const { day, run } = figureWords.columns
  return [
    [day, run, ...quantiles],
    ...runsOf(scene).flatMap(({ label, result }) =>
      result.t.map((each, record) => [
        each,
        label,
        ...quantiles.map(name => at(result.series[series][name], record)),
      ]),
    ),
  ]
}

/** The chart of exhaustion as a table, with a column for the run in which a loop was cut. */
export const cutTable = (scene: Scene): PlainTable => {
  const table = chartTable('exhaustion', scene)
  const { cut } = cutChart(scene)
  if (cut === null) return table
  const { digits } = chartWords.exhaustion
  const say = (value: number): string => (Number.isFinite(value) ? decimal(value, digits) : '')
  return {
    ...table,
    columns: [...table.columns, cut.label],
    rows: tableMonths(scene.end).map((month, row) => [
      ...(table.rows[row] ?? []),
      say(at(cut.values, recordAt(scene.answer.result.t, month))),
    ]),
  }
}

/** Every record of the chart of exhaustion, and the means of the run in which a loop was cut. */
export const cutRows = (scene: Scene): Rows => {
  const { cut } = cutChart(scene)
  const rows = chartRows('exhaustion', scene)
  if (cut === null) return rows
  const [, ...others] = quantiles
  return [
    ...rows,
    ...cut.months.flatMap((month, record) => {
      const value = at(cut.values, record)
      return Number.isFinite(value)
        ? [[toDays(month), cut.label, value, ...others.map(() => '')]]
        : []
    }),
  ]
}
