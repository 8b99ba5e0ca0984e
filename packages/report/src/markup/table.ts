import { markup, trusted, type Content, type Markup } from './markup.ts'

export interface Column {
  readonly head: string
  /** Words are set from the left, numbers against the right. */
  readonly kind: 'words' | 'number'
}

export interface Table {
  readonly caption: string
  /** Whether a heading right above says what the caption says. */
  readonly headed?: boolean
  readonly columns: readonly Column[]
  /** The first cell of a row is its head; a row of one cell heads the rows below it. */
  readonly rows: readonly (readonly Content[])[]
}

const cell = (content: Content, column: number, kinds: readonly Column[]): Markup =>
  column === 0
    ? markup`<th scope="row">${content}</th>`
    : markup`<td class="${kinds[column]?.kind ?? 'words'}">${content}</td>`

/** A table that scrolls within the page where it is wider. */
export const table = ({ caption, headed = false, columns, rows }: Table): Markup =>
  markup`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption${headed ? trusted(' class="unseen"') : null}>${caption}</caption><thead><tr>${columns.map(({ head, kind }) => (head === '' ? markup`<td></td>` : markup`<th scope="col" class="${kind}">${head}</th>`))}</tr></thead><tbody>${rows.map(
    row =>
      row.length === 1 && columns.length > 1
        ? markup`<tr class="group"><th scope="colgroup" colspan="${columns.length}">${row[0]}</th></tr>`
        : markup`<tr>${row.map((content, i) => cell(content, i, columns))}</tr>`,
  )}</tbody></table></div>`
