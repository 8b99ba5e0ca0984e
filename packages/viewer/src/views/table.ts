import { select } from 'd3'
import { tableWords } from '../text/charts.ts'
import type { View } from './view.ts'

/** A table in words: one row for each month, one column for each series. */
export interface TableData {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly month: string; readonly cells: readonly string[] }[]
}

/** The numbers behind the charts. */
export const table: View<TableData> = host => {
  const root = select(host).append('table')
  root.append('caption').text(tableWords.caption)
  const head = root.append('thead').append('tr')
  const body = root.append('tbody')
  return ({ columns, rows }) => {
    head
      .selectAll('th')
      .data([tableWords.month, ...columns])
      .join('th')
      .attr('scope', 'col')
      .text(String)
    const lines = body.selectAll('tr').data(rows).join('tr')
    lines
      .selectAll('th')
      .data(({ month }) => [month])
      .join('th')
      .attr('scope', 'row')
      .text(String)
    lines
      .selectAll('td')
      .data(({ cells }) => cells)
      .join('td')
      .text(String)
  }
}
