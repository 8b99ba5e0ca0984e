import Table from 'cli-table3'

/** How a column stands. */
export type Align = 'left' | 'right'

const noLines = Object.fromEntries(
  ['top', 'bottom', 'mid', 'left', 'right']
    .flatMap(side => [side, ...['mid', 'left', 'right'].map(end => `${side}-${end}`)])
    .map(name => [name, '']),
)

/** Sets rows in columns, two spaces apart, without lines. A row of one cell runs over all columns. */
export const setInColumns = (
  rows: readonly (readonly string[])[],
  aligns: readonly Align[],
): string => {
  const table = new Table({
    chars: { ...noLines, middle: '  ' },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colAligns: [...aligns],
  })
  for (const row of rows)
    table.push(
      row.length === 1 && aligns.length > 1
        ? [{ colSpan: aligns.length, hAlign: 'left', content: row[0]! }]
        : [...row],
    )
  return table
    .toString()
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
}
