/** A cell of a table: on one line, and nothing in it that Markdown would read. */
const cell = (value: string | number): string =>
  String(value).replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;')

const row = (cells: readonly (string | number)[]): string => `| ${cells.map(cell).join(' | ')} |`

/** A table, or a word where there is nothing to show. */
export const tableOr = (
  none: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string =>
  rows.length === 0 ? none : [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

/**
 * A page as a part of another: headings one level lower, links to pages that are there as well turned into links within,
 * and other links among pages into their words.
 */
export const asPart = (page: string, here: Readonly<Record<string, string>>): string => {
  let inCode = false
  return page
    .split('\n')
    .map(line => {
      if (line.startsWith('```')) inCode = !inCode
      if (inCode) return line
      return line
        .replace(/^#+ /, '#$&')
        .replace(
          /\[([^\]]+)\]\(([^)#]*)(#[^)]*)?\)/g,
          (link: string, words: string, to: string, at = '') => {
            if (/^https?:/.test(to) || to === '') return link
            const place = here[to]
            return place === undefined ? words : `[${words}](${at === '' ? place : at})`
          },
        )
    })
    .join('\n')
    .trim()
}
