import type { BusinessCaseRow } from '@burnout/engine'
import { quoted } from './csv.ts'

/** One line for each row of a business case; empty where there is no number. */
export const businessCaseCsv = (rows: readonly BusinessCaseRow[]): string =>
  [
    'row,unit,published,worksheet,simulated,low,high',
    ...rows.map(({ row, unit, published, worksheet, simulated, interval }) =>
      [row, unit, published, worksheet, simulated, ...(interval ?? [null, null])]
        .map(cell =>
          quoted(typeof cell === 'number' && !Number.isFinite(cell) ? '' : String(cell ?? '')),
        )
        .join(),
    ),
    '',
  ].join('\n')
