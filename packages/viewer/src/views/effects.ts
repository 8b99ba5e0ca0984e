import type { Decomposition } from '@burnout/engine'
import { make } from '../dom.ts'
import { keysOf } from '../record.ts'
import { apartWords, effectSeries, effectText } from '../text/evidence.ts'
import type { View } from './view.ts'

/** What policy and assumptions do, one line for each part and one for all of them together. */
export const effects: View<Decomposition> = host => {
  let drawn: Decomposition | null = null
  return data => {
    if (data === drawn) return
    drawn = data
    const heads = [apartWords.effect, ...effectSeries.map(({ title }) => title)]
    const lines = keysOf(apartWords.rows).map(part =>
      make(
        'tr',
        { 'data-part': part, role: 'row' },
        make('th', { scope: 'row', role: 'rowheader' }, apartWords.rows[part]),
        ...effectSeries.map(({ series, title, times }) =>
          make(
            'td',
            { role: 'cell', 'data-column': title },
            effectText(data.series[series][part], times),
          ),
        ),
      ),
    )
    host.replaceChildren(
      make(
        'table',
        { class: 'decomposition cards', role: 'table' },
        make('caption', {}, apartWords.caption(data.replicates)),
        make(
          'thead',
          { role: 'rowgroup' },
          make(
            'tr',
            { role: 'row' },
            ...heads.map(text => make('th', { scope: 'col', role: 'columnheader' }, text)),
          ),
        ),
        make('tbody', { role: 'rowgroup' }, ...lines),
      ),
    )
  }
}
