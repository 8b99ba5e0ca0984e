import type { DecomposedResult, Effect, SeriesName } from '@burnout/engine'
import { markup, type Markup } from '../markup/markup.ts'
import { table } from '../markup/table.ts'
import { lengthInWords } from '../words/lengths.ts'
import { interval, numberStyle, signed } from '../words/numbers.ts'
import { headlines, seriesLabel } from '../words/series.ts'
import { hint } from './section.ts'

const shown = ['exhaustion', ...headlines] as const satisfies readonly SeriesName[]

const effectText = (unit: string, { mean, low, high }: Effect): string => {
  const { difference } = numberStyle(unit)
  return `${signed(difference(mean))} (${interval(difference(low), difference(high))})`
}

/** How much of a difference is policy, how much assumption, and how much both together. */
export const decompositionTables = ({ at }: DecomposedResult, letter: string): Markup =>
  markup`<h3>How much of it is policy, and how much assumption?</h3>${at.map(({ day, series }) =>
    table({
      caption: `${letter} against A after ${lengthInWords(day)}, taken apart`,
      columns: [
        { head: 'Output', kind: 'words' },
        { head: 'Unit', kind: 'words' },
        { head: 'Policy', kind: 'number' },
        { head: 'Assumptions', kind: 'number' },
        { head: 'Interaction', kind: 'number' },
      ],
      rows: shown.map(name => {
        const { unit, policy, assumptions, interaction } = series[name]
        return [
          seriesLabel(name),
          numberStyle(unit).unit,
          ...[policy, assumptions, interaction].map(effect => effectText(unit, effect)),
        ]
      }),
    }),
  )}${hint(
    `Policy: all that ${letter} has other than A but assumptions, under the first assumptions. Assumptions: what they change in A. Interaction: by how much policy does something else under the second assumptions. The three add up to the whole difference.`,
  )}`
