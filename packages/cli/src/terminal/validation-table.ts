import {
  simulatedText,
  targetText,
  toleranceText,
  type PatternResult,
  type ValidationResult,
} from '@burnout/engine'
import type { Screen } from './screen.ts'
import { setInColumns, type Align } from './table.ts'
import { cut, wrap } from './wrap.ts'

const aligns: readonly Align[] = ['left', 'left', 'left', 'right', 'right', 'left', 'left']

const head = ['', '#', 'kind', 'published', 'simulated', 'tolerance', 'pattern']

/** Characters that the other columns take up, about. */
const elsewhere = 75
const leastPattern = 28

/** Patterns as a table, a sign for each verdict, and why each that fails does so. */
export const validationTable = (
  { rows, replicates }: ValidationResult,
  { width, colours }: Screen,
): string => {
  const { bold, dim, green, red, yellow } = colours
  const sign = ({ verdict, edge }: PatternResult): string => {
    if (verdict === 'shown') return dim('·')
    const paint = edge ? yellow : verdict === 'pass' ? green : red
    return paint(verdict === 'pass' ? '✔' : '✖')
  }
  const table = setInColumns(
    [
      head.map(word => dim(word)),
      ...rows.map(row => [
        sign(row),
        row.id,
        row.kind,
        targetText(row),
        simulatedText(row),
        toleranceText(row),
        cut(row.pattern, Math.max(leastPattern, width - elsewhere)),
      ]),
    ],
    aligns,
  )
  const failing = rows.filter(({ verdict }) => verdict === 'fail')
  const musts = failing.filter(({ kind }) => kind === 'must')
  const count = (verdict: PatternResult['verdict']) =>
    rows.filter(row => row.verdict === verdict).length
  return [
    table,
    '',
    ...failing.map(
      ({ id, pattern, why }) =>
        bold(id) +
        wrap(`${id}: ${pattern}. ${why ?? ''}`, width, '    ')
          .trimStart()
          .slice(id.length),
    ),
    '',
    `${count('pass')} pass, ${count('fail')} fail (${musts.length} of them must pass), ${count('shown')} shown; ${replicates} replicates of every organisation`,
  ].join('\n')
}
