import type { EnsembleResult } from '@burnout/engine'
import type { Markup } from '../markup/markup.ts'
import { table } from '../markup/table.ts'
import { lengthInWords } from '../words/lengths.ts'
import { interval, numberStyle } from '../words/numbers.ts'
import { seriesLabel, tableGroups } from '../words/series.ts'

/** The numbers of a single scenario at its start and at its end. */
export const summaryTable = ({ series, scenario }: EnsembleResult): Markup =>
  table({
    caption: `At the start and after ${lengthInWords(scenario.run.horizon)}`,
    columns: [
      { head: 'Output', kind: 'words' },
      { head: 'Unit', kind: 'words' },
      { head: 'Start', kind: 'number' },
      { head: 'End', kind: 'number' },
      { head: '90 % of runs', kind: 'number' },
    ],
    rows: tableGroups.flatMap(({ title, names }) => [
      [title],
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
