import { select } from 'd3'
import type { View } from './view.ts'

/** A table in words; the first cell of every row names it. */
export interface PlainTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A cell whose lines do not end between a minus and its amount. */
const unbroken = (cell: string): string => cell.replaceAll('−$', '−\u2060$')

/** A plain table with a caption. */
export const plainTable: View<PlainTable> = host => {
  const root = select(host).append('table')
  const caption = root.append('caption')
  const head = root.append('thead').append('tr')
  const body = root.append('tbody')
  return ({ caption: words, columns, rows }) => {
    caption.text(words)
    head.selectAll('th').data(columns).join('th').attr('scope', 'col').text(String)
    const lines = body.selectAll('tr').data(rows).join('tr')
    lines
      .selectAll('th')
      .data(cells => cells.slice(0, 1))
      .join('th')
      .attr('scope', 'row')
      .text(String)
    lines
      .selectAll('td')
      .data(cells => cells.slice(1))
      .join('td')
      .text(unbroken)
  }
}
