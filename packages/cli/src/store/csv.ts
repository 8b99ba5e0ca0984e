import type { EnsembleResult } from '@burnout/engine'
import { csvLine } from '@burnout/report/csv'

const columns = ['mean', 'q05', 'q25', 'q50', 'q75', 'q95'] as const
const millisecondsPerDay = 86_400_000

/** ISO date of a day since the start. */
export const dateOf = (start: string, day: number): string =>
  new Date(Date.parse(start) + day * millisecondsPerDay).toISOString().slice(0, 10)

/** Every series of a result in long, tidy form: one row for each series and record. */
export const seriesCsv = ({ start, t, series }: EnsembleResult): string => {
  const lines = [`t,date,series,unit,${columns.join(',')}`]
  const dates = t.map(day => dateOf(start, day))
  for (const [name, band] of Object.entries(series))
    t.forEach((day, i) =>
      lines.push(
        csvLine([day, dates[i], name, band.unit, ...columns.map(column => band[column][i])]),
      ),
    )
  return `${lines.join('\n')}\n`
}
