import type { PatternResult, ValidationResult } from '@burnout/engine'
import { quoted } from './csv.ts'

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
  [
    columns.join(),
    ...rows.map(row => columns.map(column => quoted(String(row[column] ?? ''))).join()),
    '',
  ].join('\n')
