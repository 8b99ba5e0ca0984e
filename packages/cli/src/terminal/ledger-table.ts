import type { ComparedResult, LedgerEntry, SeriesName } from '@burnout/engine'
import { numberStyle, signed } from './numbers.ts'
import { shownGroups, type Detail } from './result-table.ts'
import type { Screen } from './screen.ts'
import { wholeOf } from './series-groups.ts'
import { seriesLabel } from './series-label.ts'
import { shareText } from './share-text.ts'
import { setInColumns, type Align } from './table.ts'
import { cut, wrap } from './wrap.ts'

const aligns: readonly Align[] = ['left', 'left', 'left', 'right', 'right', 'left', 'right']
const longestLabel = 25

const span = (from: number, until: number): string =>
  from === until ? String(from) : `${from}–${until}`

/** A line of the table, or `null` where nothing stands out; spells that round to nothing are left out. */
const cells = (name: SeriesName, entry: LedgerEntry): readonly string[] | null => {
  const { difference } = numberStyle(entry.unit)
  const { last } = entry
  const depth = entry.first === null ? '' : signed(difference(entry.first.depth))
  const first = /[1-9]/.test(depth) ? entry.first : null
  if (first === null && last === null) return null
  return [
    cut(seriesLabel(wholeOf(name)), longestLabel),
    first === null && last !== null ? last.way : entry.course,
    ...(first === null
      ? ['', '', '']
      : [
          span(first.from, first.until),
          `${depth} in ${first.deepest}`,
          shareText(first.agree, false),
        ]),
    ...(last === null ? ['open', ''] : [`from ${last.from}`, shareText(last.agree, false)]),
  ]
}

/** Which series get worse before they get better, or the other way round, and when. */
export const ledgerTable = (
  { ledger, coverage }: ComparedResult,
  letter: string,
  { width, colours }: Screen,
  detail: Detail,
): string => {
  const { bold, dim } = colours
  const names = shownGroups(detail).flatMap(group => group.names)
  const rows = names.flatMap(name => {
    const entry = ledger[name]
    const row = entry === null ? null : cells(name, entry)
    return row === null ? [] : [row]
  })
  const head = ['', '', 'first', 'at most', 'pairs', 'in the end', 'pairs']
  return [
    bold(`Is ${letter} worse before it is better?`),
    rows.length === 0
      ? 'No month of any series stands out from chance.'
      : setInColumns([head.map(cell => dim(cell)), ...rows], aligns),
    dim(
      wrap(
        `Months. A month stands out from chance where the paired ${100 * coverage} % t-interval of its mean difference, widened for the number of months (Bonferroni), leaves out 0. First: from the first to the last month that stands out the other way than it ends. In the end: from the first month that stands out and after which the mean stays on its side. Pairs: share of them on that side over those months. What rounds to nothing is left out.`,
        Math.min(width, 100),
      ),
    ),
  ].join('\n')
}
