import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { DuckDBConnection, DuckDBResult, DuckDBTypeId, Json } from '@duckdb/node-api'
import { exitCode } from '../../exit-codes.ts'
import { Failure } from '../../failure.ts'
import { heldText, readManifest } from '../manifest.ts'
import { duckdb } from './duckdb.ts'
import { brokenFile } from './listed-files.ts'
import { fileNames } from './result-folder.ts'
import { sqlString } from './sql-text.ts'

const { DuckDBInstance, DuckDBTypeId: types, JsonDuckDBValueConverter, StatementType } = duckdb

/** What a query gives back: column names, and rows as they come. */
export interface Answer {
  readonly columns: readonly string[]
  readonly rows: AsyncIterable<readonly (readonly Json[])[]>
}

const readFailures = (path: string): string =>
  `read_json(${sqlString(path)}, format = 'newline_delimited', columns = {run: 'VARCHAR', point: 'VARCHAR', replicate: 'INTEGER', message: 'VARCHAR', attempt: 'INTEGER'})`

const readParquet = (path: string): string => `read_parquet(${sqlString(path)})`

/** The views of a folder, each over one of its files. */
const views = [
  ['runs', fileNames.runs, readParquet],
  ['series', fileNames.series, readParquet],
  ['traces', fileNames.traces, readParquet],
  ['panel', fileNames.panel, readParquet],
  ['failures', fileNames.failures, readFailures],
] as const

const noResult = (folder: string, why: string, hint: string | null = null): Failure =>
  new Failure(
    exitCode.missingFile,
    `no result: ${folder} ${why}; expected a folder that run or sweep wrote`,
    hint,
  )

const damaged = (folder: string, name: string, why: string): Failure =>
  new Failure(
    exitCode.failed,
    `damaged file: ${join(folder, name)} (${why}); expected it as it was written`,
    'Give the command again that wrote the folder: its runs are then done again.',
  )

/** Makes sure that a folder is complete, and every file in it what its manifest says. */
const requireResult = (folder: string): void => {
  const manifest = readManifest(folder)
  if (manifest === null) throw noResult(folder, 'has no manifest.json')
  if (manifest === 'damaged')
    throw noResult(
      folder,
      'has a manifest.json that cannot be read',
      'Give the command again that wrote the folder: it goes on from what is left, or says what to do.',
    )
  if (manifest === 'other') throw noResult(folder, 'is of another program or version')
  if (manifest.holds !== 'runs') throw noResult(folder, `holds ${heldText(manifest)}`)
  if (manifest.resultHash === null)
    throw new Failure(
      exitCode.missingFile,
      `unfinished: ${folder} does not hold all runs yet; expected a complete folder`,
      `Finish it: ${manifest.command.join(' ')}`,
    )
  const broken = brokenFile(folder, manifest.files)
  if (broken !== null) throw damaged(folder, broken.name, broken.why)
}

/** Opens the views of a folder in a database of its own that can read its files and nothing else. */
const openViews = async (folder: string): Promise<DuckDBConnection> => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const paths: string[] = []
  for (const [view, name, read] of views) {
    const path = join(resolve(folder), name)
    if (!existsSync(path)) continue
    await connection.run(`create view ${view} as from ${read(path)}`)
    paths.push(path)
  }
  await connection.run(`set allowed_paths = [${paths.map(sqlString).join()}]`)
  await connection.run('set enable_external_access = false')
  await connection.run('set lock_configuration = true')
  return connection
}

/** DuckDB knows tables of its own, which nobody means who asks a folder. */
const foreignHint = /Did you mean "pg_\w+"\?/

/** DuckDB's own words, with the line and the mark below it where it gives them. */
const invalid = (error: unknown): Failure => {
  const text = (error instanceof Error ? error.message : String(error))
    .replace(/^Failed to extract statements: /, '')
    .replace(foreignHint, 'Without a query, burnout query lists what there is.')
  return new Failure(exitCode.usage, `invalid query: ${text.trimEnd()}`)
}

const refuse = (what: string): Failure =>
  new Failure(
    exitCode.usage,
    `not one query: ${what}; expected a single select, from, describe or explain`,
  )

const whole: ReadonlySet<DuckDBTypeId> = new Set([
  types.BIGINT,
  types.UBIGINT,
  types.HUGEINT,
  types.UHUGEINT,
  types.DECIMAL,
])

/** DuckDB gives wide numbers and those that are none as text: here they are numbers, or missing. */
const plain = (value: Json, type: DuckDBTypeId): Json => {
  if (typeof value !== 'string') return value
  if (type === types.DOUBLE || type === types.FLOAT) return null
  // beyond 2^53 a number would lose digits
  return whole.has(type) && Number.isSafeInteger(Math.trunc(Number(value))) ? Number(value) : value
}

async function* rowsOf(result: DuckDBResult): AsyncGenerator<readonly (readonly Json[])[]> {
  const own = Array.from({ length: result.columnCount }, (_, i) => result.columnTypeId(i))
  try {
    for await (const rows of result.yieldConvertedRows(JsonDuckDBValueConverter))
      yield rows.map(row => row.map((value, i) => plain(value, own[i]!)))
  } catch (error) {
    throw invalid(error)
  }
}

/**
 * Answers an SQL query over a complete folder. It can read the files of the folder and change
 * nothing: only one query is taken, no other statement.
 */
export const queryFolder = async (folder: string, sql: string): Promise<Answer> => {
  requireResult(folder)
  if (sql.trim() === '') throw refuse('(empty)')
  const connection = await openViews(folder)
  try {
    const statements = await connection.extractStatements(sql)
    if (statements.count !== 1) throw refuse(`${statements.count} statements`)
    const statement = await statements.prepare(0)
    const type = statement.statementType
    if (type !== StatementType.SELECT && type !== StatementType.EXPLAIN)
      throw refuse(StatementType[type].toLowerCase().replaceAll('_', ' '))
    const result = await statement.stream()
    return { columns: result.deduplicatedColumnNames(), rows: rowsOf(result) }
  } catch (error) {
    throw error instanceof Failure ? error : invalid(error)
  }
}
