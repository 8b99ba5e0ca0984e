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
    head: ['What', 'Target', 'Measured', 'Where targets were set', 'Met'],
    rows: verdicts.map(({ what, target, result, carried = '', met }) => [
      what,
      target,
      result,
      carried,
      answer(met),
    ]),
  })

/** What a row of a table is about: its first cell. */
const subjectOf = (line: string): string => line.split('|')[1]?.trim() ?? ''

/** A table of targets with other rows in place of those about the same; rows about something new come last. */
export const withVerdicts = (table: string, verdicts: readonly Verdict[]): string => {
  const lines = verdictText(verdicts).split('\n').slice(2)
  const fresh = new Map(lines.map(line => [subjectOf(line), line]))
  const kept = table.split('\n').map(line => {
    const subject = subjectOf(line)
    const newer = fresh.get(subject) ?? line
    fresh.delete(subject)
    return newer
  })
  return [...kept, ...fresh.values()].join('\n')
}

/** What a part has to show. */
export const sectionText = ({ body }: Section): string =>
  body.map(block => (typeof block === 'string' ? block : tableText(block))).join('\n\n')

/** The text as Prettier wants it, so that tables stand in columns. */
export const formatted = async (text: string): Promise<string> => {
  const page = fileOf('docs/performance.md')
  return format(text, { ...(await resolveConfig(page)), filepath: page })
}
