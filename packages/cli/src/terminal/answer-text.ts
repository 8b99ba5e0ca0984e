import { once } from 'node:events'
import { csvLine, type Cell } from '@burnout/report/csv'
import { harmless } from './harmless.ts'
import { setInColumns } from './table.ts'

/** A value as a query gives it. */
type Value = unknown

/** Rows that a table shows: what is more is read as CSV or JSON. */
export const tableRows = 200

type Rows = readonly (readonly Value[])[]

const text = (value: Value): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** What is not one value, such as a list, is written as JSON. */
const cell = (value: Value): Cell => (typeof value === 'number' ? value : text(value))

const short = (value: Value): string =>
  typeof value === 'number' && !Number.isInteger(value)
    ? String(Number(value.toPrecision(6)))
    : text(value)

/** The first rows in columns, numbers to the right; nothing in them is a command to the terminal. */
export const answerTable = (columns: readonly string[], rows: Rows): string =>
  setInColumns(
    [columns, ...rows.map(row => row.map(short))].map(row => row.map(harmless)),
    columns.map((_, i) => (rows.some(row => typeof row[i] === 'number') ? 'right' : 'left')),
  )

const objectOf = (columns: readonly string[], row: readonly Value[]) =>
  Object.fromEntries(columns.map((name, i) => [name, row[i]]))

/** How rows are written one after another. */
export const answerStyles = {
  csv: {
    head: (columns: readonly string[]) => `${csvLine(columns)}\n`,
    row: (_columns: readonly string[], row: readonly Value[]) => `${csvLine(row.map(cell))}\n`,
    between: '',
    foot: '',
  },
  jsonl: {
    head: () => '',
    row: (columns: readonly string[], row: readonly Value[]) =>
      `${JSON.stringify(objectOf(columns, row))}\n`,
    between: '',
    foot: '',
  },
  json: {
    head: () => '[',
    row: (columns: readonly string[], row: readonly Value[]) =>
      `\n${JSON.stringify(objectOf(columns, row))}`,
    between: ',',
    foot: '\n]\n',
  },
} as const

/** Writes rows as they come, no faster than they are read. */
export const writeAnswer = async (
  style: keyof typeof answerStyles,
  { columns, rows }: { readonly columns: readonly string[]; readonly rows: AsyncIterable<Rows> },
  stream: NodeJS.WritableStream,
): Promise<void> => {
  const { head, row, between, foot } = answerStyles[style]
  stream.write(head(columns))
  let first = true
  for await (const some of rows) {
    const written = some.map(each => row(columns, each)).join(between)
    if (written === '') continue
    if (!stream.write(first ? written : between + written)) await once(stream, 'drain')
    first = false
  }
  stream.write(foot)
}
