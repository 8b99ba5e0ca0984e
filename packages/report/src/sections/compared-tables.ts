import type { ComparedResult, DifferenceOn, LedgerEntry, SeriesName } from '@burnout/engine'
import type { Markup } from '../markup/markup.ts'
import { table } from '../markup/table.ts'
import { lengthInWords } from '../words/lengths.ts'
import { interval, numberStyle, percent, signed } from '../words/numbers.ts'
import { seriesLabel, tableGroups } from '../words/series.ts'

/** Means of both, the difference with its interval and the share of pairs that are better, on one day. */
export const momentTable = (
  { day, series }: DifferenceOn,
  letter: string,
  coverage: number,
): Markup =>
  table({
    caption: `Means of A and ${letter} after ${lengthInWords(day)}, and what ${letter} changes`,
    columns: [
      { head: 'Output', kind: 'words' },
      { head: 'Unit', kind: 'words' },
      { head: 'A', kind: 'number' },
      { head: letter, kind: 'number' },
      { head: `${letter} − A`, kind: 'number' },
      { head: percent(coverage), kind: 'number' },
      { head: `${letter} better in`, kind: 'number' },
    ],
    rows: tableGroups.flatMap(({ title, names }) => [
      [title],
      ...names.map(name => {
        const { unit, reference, other, mean, low, high, better } = series[name]
        const { unit: written, format, difference } = numberStyle(unit)
        return [
          seriesLabel(name),
          written,
          format(reference),
          format(other),
          signed(difference(mean)),
          interval(difference(low), difference(high)),
          better === null ? '' : `${percent(better.share)} of pairs`,
        ]
      }),
    ]),
  })

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
  return [
    [
      seriesLabel(name),
      first === null && last !== null ? last.way : course,
      first === null ? '' : span(first.from, first.until),
      first === null
        ? ''
        : `${depth}${behind === '' ? '' : ` ${behind}`} in month ${first.deepest}`,
      last === null ? 'open' : `${last.way} from ${last.from}`,
      last === null ? '' : percent(last.agree.share),
    ],
  ]
}

/** Whether series get worse before they get better, or the other way round; `null` where none stands out. */
export const ledgerTable = ({ ledger }: ComparedResult, letter: string): Markup | null => {
  const rows = tableGroups.flatMap(({ names }) =>
    names.flatMap((name: SeriesName) => ledgerRow(name, ledger[name])),
  )
  return rows.length === 0
    ? null
    : table({
        caption: `Is ${letter} worse before it is better?`,
        headed: true,
        columns: [
          { head: 'Output', kind: 'words' },
          { head: 'Course against A', kind: 'words' },
          { head: 'First, in months', kind: 'number' },
          { head: 'At most', kind: 'number' },
          { head: 'In the end', kind: 'words' },
          { head: 'Pairs that agree', kind: 'number' },
        ],
        rows,
      })
}
