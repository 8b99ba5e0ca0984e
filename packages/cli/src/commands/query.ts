import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { notesFor, print } from '../terminal/output.ts'
import { choiceFlag, type ArgumentsOf } from './flags.ts'

export const command = 'query <folder> [sql]'

export const describe =
  'Ask a folder of results in SQL: views runs, series, traces, panel, failures'

export const flags = {
  format: choiceFlag('format', ['table', 'csv', 'jsonl', 'json'], 'What is printed'),
} as const

export const builder = (yargs: Argv) =>
  yargs
    .positional('folder', {
      describe: 'A folder written with --out',
      type: 'string',
      demandOption: true,
    })
    .positional('sql', {
      describe: 'One query, as DuckDB reads it; without one, the columns are listed',
      type: 'string',
    })
    .options(flags)
    .example(
      `$0 query results "select avg(burnedOut), stddev(burnedOut) from runs"`,
      'the spread at the horizon',
    )
    .example(
      `$0 query results "from series where series = 'waitDays'" --format csv > wait.csv`,
      'one series, for a spreadsheet',
    )

export type QueryArguments = ArgumentsOf<typeof builder>

const listColumns =
  'select table_name as "view", column_name as "column", data_type as "type" from information_schema.columns'

/** Prints what a query over a folder of results gives; the folder stays as it is. */
export const query = async ({ folder, sql, format }: QueryArguments): Promise<ExitCode> => {
  const { queryFolder } = await import('../store/batch/query-folder.ts')
  const { answerTable, tableRows, writeAnswer } = await import('../terminal/answer-text.ts')
  const answer = await queryFolder(folder, sql ?? listColumns)
  if (format !== 'table') {
    await writeAnswer(format, answer, process.stdout)
    return exitCode.good
  }
  const rows = []
  for await (const some of answer.rows) {
    rows.push(...some)
    if (rows.length > tableRows) break
  }
  print(answerTable(answer.columns, rows.slice(0, tableRows)))
  if (rows.length > tableRows)
    notesFor({}).note(`only the first ${tableRows} rows are shown; --format csv has them all`)
  return exitCode.good
}

export const handler = async (options: QueryArguments): Promise<void> => {
  process.exitCode = await query(options)
}
