/** Lines of a file of numbers, the first of them headings. */
export type Rows = readonly (readonly (string | number)[])[]

/** How text begins that a spreadsheet takes for a formula and carries out. */
const formula = /^[=+\-@\t\r]/
const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** Text that stays text in a spreadsheet: the apostrophe before it is that of OWASP's advice. */
const harmless = (text: string): string =>
  formula.test(text) && !number.test(text) ? `'${text}` : text

const cellText = (cell: string | number): string => {
  const text = typeof cell === 'number' ? String(cell) : harmless(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A CSV file as RFC 4180 has it; no cell of it is a formula. */
export const csvText = (rows: Rows): string =>
  rows
    .map(row => row.map(cellText).join(','))
    .join('\n')
    .concat('\n')
