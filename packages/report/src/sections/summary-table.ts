import type { EnsembleResult } from '@burnout/engine'
import type { Markup } from '../markup/markup.ts'
import { table } from '../markup/table.ts'
import { runWords } from '../text/run.ts'
import { seriesWords } from '../text/series.ts'
import { lengthInWords } from '../words/lengths.ts'
import { interval, numberStyle } from '../words/numbers.ts'
import { seriesLabel, tableGroups } from '../words/series.ts'

/** The numbers of a single scenario at its start and at its end. */
export const summaryTable = ({ series, scenario }: EnsembleResult): Markup => {
  const { caption, columns } = runWords()
  return table({
    caption: caption(lengthInWords(scenario.run.horizon)),
    columns: [
      { head: columns.output, kind: 'words' },
      { head: columns.unit, kind: 'words' },
      { head: columns.start, kind: 'number' },
      { head: columns.end, kind: 'number' },
      { head: columns.middle, kind: 'number' },
    ],
    rows: tableGroups.flatMap(({ id, names }) => [
      [seriesWords().groups[id]],
      ...names.map(name => {
        const { unit, mean, q05, q95 } = series[name]
        const { unit: written, format } = numberStyle(unit)
        const last = mean.length - 1
        return [
          seriesLabel(name),
          written,
          format(mean[0]),
          format(mean[last]),
          interval(format(q05[last]), format(q95[last])),
        ]
      }),
    ]),
  })
}
