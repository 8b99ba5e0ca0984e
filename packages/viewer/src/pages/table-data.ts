import { seriesCatalogue, type SeriesName } from '@burnout/engine'
import { decimal, dollars, percent } from '../format.ts'
import { recordAt, tableMonths } from '../time.ts'
import type { TableData } from '../views/table.ts'
import type { Scene } from './scene.ts'

/** The series of the table, in the order of the page. */
const columns = [
  'burnedOut',
  'turnover',
  'waitDays',
  'harmEvents',
  'netCost',
  'exhaustion',
  'cynicism',
  'efficacy',
  'headcount',
  'vacancies',
  'weeklyHours',
] as const satisfies readonly SeriesName[]

const shares: readonly SeriesName[] = ['burnedOut', 'turnover']

const say = (name: SeriesName, value: number): string =>
  name === 'netCost' ? dollars(value) : shares.includes(name) ? percent(value) : decimal(value, 1)

const cell = ({ answer, reference, isBase }: Scene, name: SeriesName, record: number): string => {
  const { mean, q05, q95 } = answer.result.series[name]
  const at = (values: readonly number[]): string => say(name, values[record] ?? Number.NaN)
  const own = `${at(mean)} (${at(q05)} to ${at(q95)})`
  return isBase ? own : `${own} [${at(reference.result.series[name].mean)}]`
}

/** The numbers behind the charts, a row for every half year. */
export const tableData = (scene: Scene): TableData => ({
  columns: columns.map(name => seriesCatalogue[name].label),
  rows: tableMonths(scene.end).map(month => {
    const record = recordAt(scene.answer.result.t, month)
    return {
      month: decimal(month),
      cells: columns.map(name => cell(scene, name, record)),
    }
  }),
})
