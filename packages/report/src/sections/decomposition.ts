import type { DecomposedResult, Effect, SeriesName } from '@burnout/engine'
import { markup, type Markup } from '../markup/markup.ts'
import { table } from '../markup/table.ts'
import { decompositionWords } from '../text/comparison.ts'
import { runWords } from '../text/run.ts'
import { lengthInWords } from '../words/lengths.ts'
import { interval, numberStyle, signed } from '../words/numbers.ts'
import { headlines, seriesLabel } from '../words/series.ts'
import { hint } from './section.ts'
import type { Sides } from './told.ts'

const shown = ['exhaustion', ...headlines] as const satisfies readonly SeriesName[]

const effectText = (unit: string, { mean, low, high }: Effect): string => {
  const { difference } = numberStyle(unit)
  return `${signed(difference(mean))} (${interval(difference(low), difference(high))})`
}

/** How much of a difference is policy, how much assumption, and how much both together. */
export const decompositionTables = (
  { at }: DecomposedResult,
  [letter, reference]: Sides,
): Markup => {
  const words = decompositionWords()
  const { columns } = runWords()
  return markup`<h3>${words.title}</h3>${at.map(({ day, series }) =>
    table({
      caption: words.caption(letter, reference, lengthInWords(day)),
      columns: [
        { head: columns.output, kind: 'words' },
        { head: columns.unit, kind: 'words' },
        { head: words.policy, kind: 'number' },
        { head: words.assumptions, kind: 'number' },
        { head: words.interaction, kind: 'number' },
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
  )}${hint(words.about(letter, reference))}`
}
