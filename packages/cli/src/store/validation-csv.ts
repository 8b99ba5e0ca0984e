import type { PatternResult, ValidationResult } from '@burnout/engine'
import { csvText } from '@burnout/report/csv'

const columns = [
  'id',
  'pattern',
  'kind',
  'unit',
  'target',
  'low',
  'high',
  'value',
  'valueLow',
  'valueHigh',
  'verdict',
] as const satisfies readonly (keyof PatternResult)[]

/** One line for each pattern; empty where there is no number. */
export const validationCsv = ({ rows }: ValidationResult): string =>
  csvText([columns, ...rows.map(row => columns.map(column => row[column]))])
