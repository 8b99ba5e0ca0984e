import type { BusinessCaseRow } from '@burnout/engine'
import { csvText } from '@burnout/report/csv'

/** One line for each row of a business case; empty where there is no number. */
export const businessCaseCsv = (rows: readonly BusinessCaseRow[]): string =>
  csvText([
    ['row', 'unit', 'published', 'worksheet', 'simulated', 'low', 'high'],
    ...rows.map(({ row, unit, published, worksheet, simulated, interval }) => [
      row,
      unit,
      published,
      worksheet,
      simulated,
      ...(interval ?? [null, null]),
    ]),
  ])
