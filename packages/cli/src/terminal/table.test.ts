import { expect, test } from 'vitest'
import { setInColumns } from './table.ts'

test('columns stand two spaces apart, and a row of one cell is a heading', () => {
  const rows = [['Work'], ['Hours', '50.0', '▁▂'], ['Visits', '2,563', '▂']]
  expect(setInColumns(rows, ['left', 'right', 'left'])).toBe(
    ['Work', 'Hours    50.0  ▁▂', 'Visits  2,563  ▂'].join('\n'),
  )
})
