import { format, resolveConfig } from 'prettier'
import { fileOf } from '../root.ts'
import type { Section, Table, Verdict } from '../part.ts'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const tableText = ({ head, rows }: Table): string =>
  [row(head), row(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(row)].join(
    '\n',
  )

const answer = (met: boolean | null): string => (met === null ? '—' : met ? 'yes' : '**no**')

/** Targets beside results. */
export const verdictText = (verdicts: readonly Verdict[]): string =>
  tableText({
    head: ['What', 'Target', 'Measured', 'Met'],
    rows: verdicts.map(({ what, target, result, met }) => [what, target, result, answer(met)]),
  })

/** What a part has to show. */
export const sectionText = ({ body }: Section): string =>
  body.map(block => (typeof block === 'string' ? block : tableText(block))).join('\n\n')

/** The text as Prettier wants it, so that tables stand in columns. */
export const formatted = async (text: string): Promise<string> => {
  const page = fileOf('docs/performance.md')
  return format(text, { ...(await resolveConfig(page)), filepath: page })
}
