/** A cell: text, a number, yes or no, or nothing. */
export type Cell = string | number | boolean | null | undefined

/** How text begins that a spreadsheet takes for a formula and carries out. */
const formula = /^[=+\-@\t\r]/
const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** Text that stays text in a spreadsheet: the apostrophe before it is that of OWASP's advice. */
const harmless = (text: string): string =>
  formula.test(text) && !number.test(text) ? `'${text}` : text

/** A cell of a CSV file as RFC 4180 has it, no formula; empty where there is nothing, or no finite number. */
export const csvCell = (cell: Cell): string => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const text = harmless(String(cell ?? ''))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A line of a CSV file, without its end. */
export const csvLine = (cells: readonly Cell[]): string => cells.map(csvCell).join()

/** A CSV file; no cell of it is a formula. */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  rows.map(row => `${csvLine(row)}\n`).join('')
