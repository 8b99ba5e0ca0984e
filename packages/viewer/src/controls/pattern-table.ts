import { make } from '../dom.ts'
import { patternWords } from '../text/evidence.ts'
import type { PatternText } from '../text/evidence-data.ts'
import { inEnglish } from '../text/tongue.ts'
import { sourceLinks } from './source-links.ts'

const { columns } = patternWords

/** Misses first, in the order of the published table otherwise. */
const inOrder = (patterns: readonly PatternText[]): readonly PatternText[] =>
  [...patterns].sort(
    (a, b) => Number(b.verdict.startsWith('fail')) - Number(a.verdict.startsWith('fail')),
  )

const cell = (column: keyof typeof columns, text: string): HTMLElement =>
  make(
    'td',
    {
      role: 'cell',
      class: column,
      'data-column': columns[column],
      lang: column === 'verdict' ? null : inEnglish,
    },
    text,
  )

const rowOf = (row: PatternText): HTMLElement => {
  const how = make('details', {}, make('summary', {}, patternWords.how))
  const taken = make('p', { lang: inEnglish }, `${row.estimator} `)
  taken.append(...sourceLinks(row.sources))
  how.append(taken)
  const head = make('th', { scope: 'row', role: 'rowheader' })
  head.append(make('span', { lang: inEnglish }, `${row.id}. ${row.pattern}`))
  if (row.why !== null) head.append(make('span', { class: 'about', lang: inEnglish }, row.why))
  head.append(how)
  return make(
    'tr',
    { role: 'row', 'data-verdict': row.verdict.split(',')[0] ?? '' },
    head,
    cell('kind', row.kind),
    cell('published', row.published),
    cell('tolerance', row.tolerance),
    cell('simulated', row.simulated),
    cell('verdict', patternWords.verdict(row.verdict)),
  )
}

/** Every published pattern with what the model gives; what it misses comes first. */
export const patternTable = (host: HTMLElement, patterns: readonly PatternText[]): void => {
  const heads = Object.entries(columns).map(([column, title]) =>
    make('th', { scope: 'col', role: 'columnheader', class: column }, title),
  )
  host.append(
    make(
      'table',
      { class: 'patterns cards', role: 'table' },
      make('caption', {}, patternWords.caption),
      make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...heads)),
      make('tbody', { role: 'rowgroup' }, ...inOrder(patterns).map(rowOf)),
    ),
  )
}
