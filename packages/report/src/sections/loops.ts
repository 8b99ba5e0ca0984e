import { loopNames, namedLoops, type LoopName, type LoopScoreResult } from '@burnout/engine'
import { figure } from '../charts/figure.ts'
import { ribbon } from '../charts/ribbon.ts'
import type { Markup } from '../markup/markup.ts'
import { chartWords } from '../text/charts.ts'
import { loopWords } from '../text/experiments.ts'
import { inputWords } from '../text/inputs.ts'
import { listed } from '../words/lengths.ts'
import { decimal } from '../words/numbers.ts'

/** Loops that are drawn one by one; the others are drawn together. */
const mostDrawn = 7

const nameOf = (name: LoopName): string => `${namedLoops[name].id} ${inputWords().loop(name)}`

const sizeOf = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => sum + Math.abs(share), 0) / Math.max(1, shares.length)

/** Which loops are in charge, and when, in a sentence for each stretch. */
const dominanceText = ({ dominance }: LoopScoreResult): string =>
  dominance
    .map(({ from, to, loops }) =>
      loopWords().reign(decimal(from), decimal(to), listed(loops.map(nameOf))),
    )
    .join(' ')

/** The share that each loop has of what changes, month by month. */
export const loopsFigure = (result: LoopScoreResult): Markup => {
  const { months, loops } = result
  const words = loopWords()
  const ranked = [...loopNames].sort((a, b) => sizeOf(loops[b]) - sizeOf(loops[a]))
  const [drawn, rest] = [ranked.slice(0, mostDrawn), ranked.slice(mostDrawn)]
  const sizes = (name: LoopName): readonly number[] => loops[name].map(Math.abs)
  return figure({
    title: words.which,
    unit: words.unit,
    small: false,
    key: null,
    draw: size =>
      ribbon(
        {
          summary: words.summary(dominanceText(result)),
          months,
          layers: [
            ...drawn.map(name => ({
              name: nameOf(name),
              short: namedLoops[name].id,
              kind: namedLoops[name].polarity === '+' ? ('R' as const) : ('B' as const),
              shares: sizes(name),
            })),
            {
              name: words.others,
              short: words.other,
              kind: 'other' as const,
              shares: months.map((_, i) =>
                rest.reduce((sum, name) => sum + Math.abs(loops[name][i]), 0),
              ),
            },
          ],
        },
        size,
      ),
    columns: [
      { head: chartWords().month, kind: 'words' },
      ...drawn.map(name => ({ head: `${namedLoops[name].id}, %`, kind: 'number' as const })),
    ],
    rows: months.flatMap((month, i) =>
      i % 6 === 0
        ? [[decimal(month), ...drawn.map(name => decimal(100 * Math.abs(loops[name][i])))]]
        : [],
    ),
  })
}
