import type { EnsembleResult } from '@burnout/engine'

const columns = ['mean', 'q05', 'q25', 'q50', 'q75', 'q95'] as const
const millisecondsPerDay = 86_400_000

/** A cell as RFC 4180 has it. */
export const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

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
        [day, dates[i], name, quoted(band.unit), ...columns.map(column => band[column][i])].join(),
      ),
    )
  return `${lines.join('\n')}\n`
}
