import type { SeriesName } from '@burnout/engine'
import { decimal, dollars, percent } from '../format.ts'
import { figureWords } from '../text/figure.ts'
import { prevalenceLabels, seriesLabels, tableSeries } from '../text/series.ts'
import { recordAt, tableMonths } from '../time.ts'
import type { TableData } from '../views/table.ts'
import type { Scene } from './scene.ts'

const shares: readonly SeriesName[] = ['burnedOut', 'turnover']

const say = (name: SeriesName, value: number): string =>
  name === 'netCost' ? dollars(value) : shares.includes(name) ? percent(value) : decimal(value, 1)

const cell = ({ answer, reference, isBase }: Scene, name: SeriesName, record: number): string => {
  const { mean, q05, q95 } = answer.result.series[name]
  const at = (values: readonly number[]): string => say(name, values[record] ?? Number.NaN)
  const own = `${at(mean)} (${figureWords.range(at(q05), at(q95))})`
  return isBase ? own : `${own} [${at(reference.result.series[name].mean)}]`
}

/** The numbers behind the charts, a row for every half year. */
export const tableData = (scene: Scene): TableData => ({
  columns: tableSeries.map(name =>
    name === 'burnedOut' ? prevalenceLabels[scene.lens.instrument] : seriesLabels[name],
  ),
  rows: tableMonths(scene.end).map(month => {
    const record = recordAt(scene.answer.result.t, month)
    return {
      month: decimal(month),
      cells: tableSeries.map(name => cell(scene, name, record)),
    }
  }),
})
