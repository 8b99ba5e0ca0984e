import type { ComparedResult, DifferenceOn, LedgerEntry, SeriesName } from '@burnout/engine'
import type { Markup } from '../markup/markup.ts'
import { table } from '../markup/table.ts'
import { ledgerWords, momentWords, comparisonWords } from '../text/comparison.ts'
import { runWords } from '../text/run.ts'
import { seriesWords } from '../text/series.ts'
import { lengthInWords } from '../words/lengths.ts'
import { interval, numberStyle, percent, signed } from '../words/numbers.ts'
import { seriesLabel, tableGroups } from '../words/series.ts'
import type { Sides } from './told.ts'

/** Means of both, the difference with its interval and the share of pairs that are better, on one day. */
export const momentTable = (
  { day, series }: DifferenceOn,
  [letter, reference]: Sides,
  coverage: number,
): Markup => {
  const words = momentWords()
  const { columns } = runWords()
  return table({
    caption: words.caption(letter, reference, lengthInWords(day)),
    columns: [
      { head: columns.output, kind: 'words' },
      { head: columns.unit, kind: 'words' },
      { head: reference, kind: 'number' },
      { head: letter, kind: 'number' },
      { head: `${letter} − ${reference}`, kind: 'number' },
      { head: percent(coverage), kind: 'number' },
      { head: words.betterIn(letter), kind: 'number' },
    ],
    rows: tableGroups.flatMap(({ id, names }) => [
      [seriesWords().groups[id]],
      ...names.map(name => {
        const { unit, reference: before, other, mean, low, high, better } = series[name]
        const { unit: written, format, difference } = numberStyle(unit)
        return [
          seriesLabel(name),
          written,
          format(before),
          format(other),
          signed(difference(mean)),
          interval(difference(low), difference(high)),
          better === null ? '' : words.ofPairs(percent(better.share)),
        ]
      }),
    ]),
  })
}

const span = (from: number, until: number): string =>
  from === until ? String(from) : `${from}–${until}`

/** A row of the ledger, or none where nothing stands out; what rounds to nothing is left out. */
const ledgerRow = (name: SeriesName, entry: LedgerEntry | null): readonly (readonly string[])[] => {
  if (entry === null) return []
  const { difference, behind } = numberStyle(entry.unit)
  const depth = entry.first === null ? '' : signed(difference(entry.first.depth))
  const first = /[1-9]/.test(depth) ? entry.first : null
  const { last, course } = entry
  if (first === null && last === null) return []
  const words = ledgerWords()
  return [
    [
      seriesLabel(name),
      first === null && last !== null ? words.way(last.way) : words.course(course),
      first === null ? '' : span(first.from, first.until),
      first === null
        ? ''
        : words.deepest(`${depth}${behind === '' ? '' : ` ${behind}`}`, first.deepest),
      last === null ? words.open : words.last(last.way, last.from),
      last === null ? '' : percent(last.agree.share),
    ],
  ]
}

/** Whether series get worse before they get better, or the other way round; `null` where none stands out. */
export const ledgerTable = (
  { ledger }: ComparedResult,
  [letter, reference]: Sides,
): Markup | null => {
  const rows = tableGroups.flatMap(({ names }) =>
    names.flatMap((name: SeriesName) => ledgerRow(name, ledger[name])),
  )
  const { columns } = ledgerWords()
  return rows.length === 0
    ? null
    : table({
        caption: comparisonWords().worseFirst(letter),
        headed: true,
        columns: [
          { head: runWords().columns.output, kind: 'words' },
          { head: columns.course(reference), kind: 'words' },
          { head: columns.first, kind: 'number' },
          { head: columns.most, kind: 'number' },
          { head: columns.last, kind: 'words' },
          { head: columns.agree, kind: 'number' },
        ],
        rows,
      })
}
