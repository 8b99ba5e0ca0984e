import { rmSync } from 'node:fs'
import {
  BOOLEAN,
  DATE,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBInstance,
  INTEGER,
  LIST,
  listValue,
  VARCHAR,
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api'
import { Failure } from '../../failure.ts'
import { cannotWrite, settleFile, temporaryName } from '../write-atomically.ts'

// Loaded only by what writes a folder: DuckDB takes a quarter of a second.

/** What a column holds; a date is given as days since 1970-01-01, a flag as 1 or 0. */
export type ColumnType = 'text' | 'whole' | 'number' | 'numbers' | 'date' | 'flag'

/** Names and types of the columns of a table, in order. */
export type Columns = Readonly<Record<string, ColumnType>>

export type Cell = string | number | readonly number[] | null

const types: Readonly<Record<ColumnType, DuckDBType>> = {
  text: VARCHAR,
  whole: INTEGER,
  number: DOUBLE,
  numbers: LIST(DOUBLE),
  date: DATE,
  flag: BOOLEAN,
}

/** Rows that DuckDB takes at a time. */
const chunkRows = 2_048

const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`
const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** There is no such number as NaN in tidy data: it is missing. */
const valueOf = (cell: Cell, type: ColumnType): DuckDBValue => {
  if (cell === null) return null
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return null
    if (type === 'date') return new DuckDBDateValue(cell)
    return type === 'flag' ? cell === 1 : cell
  }
  return typeof cell === 'string' ? cell : listValue(cell)
}

/** A table that grows by rows and becomes a Parquet file. */
export class ParquetTable {
  readonly #connection: DuckDBConnection
  readonly #appender: DuckDBAppender
  readonly #name: string
  readonly #columns: readonly (readonly [string, ColumnType])[]
  /** The only one, as the collector does not see what a chunk holds outside of JavaScript. */
  readonly #chunk: DuckDBDataChunk
  /** Rows that do not fill a chunk yet, so that it tells nothing of how they were added. */
  #waiting: readonly Cell[][]

  private constructor(
    connection: DuckDBConnection,
    appender: DuckDBAppender,
    name: string,
    columns: Columns,
  ) {
    this.#connection = connection
    this.#appender = appender
    this.#name = name
    this.#columns = Object.entries(columns)
    this.#chunk = DuckDBDataChunk.create(this.#columns.map(([, type]) => types[type]))
    this.#waiting = this.#columns.map(() => [])
  }

  static async create(
    connection: DuckDBConnection,
    name: string,
    columns: Columns,
  ): Promise<ParquetTable> {
    const parts = Object.entries(columns).map(
      ([column, type]) => `${quotedName(column)} ${types[type].toString()}`,
    )
    await connection.run(`create table ${quotedName(name)} (${parts.join()})`)
    return new ParquetTable(connection, await connection.createAppender(name), name, columns)
  }

  /** Adds rows, given as one array for each column. */
  append(columns: readonly (readonly Cell[])[]): void {
    columns.forEach((cells, i) => {
      for (const cell of cells) this.#waiting[i]!.push(cell)
    })
    const rows = this.#waiting[0]!.length
    const full = rows - (rows % chunkRows)
    for (let from = 0; from < full; from += chunkRows)
      this.#appendChunk(this.#waiting.map(cells => cells.slice(from, from + chunkRows)))
    if (full > 0) this.#waiting = this.#waiting.map(cells => cells.slice(full))
  }

  #appendChunk(columns: readonly (readonly Cell[])[]): void {
    const chunk = this.#chunk
    chunk.reset()
    chunk.rowCount = columns[0]!.length
    this.#columns.forEach(([, type], i) =>
      chunk.setColumnValues(
        i,
        columns[i]!.map(cell => valueOf(cell, type)),
      ),
    )
    this.#appender.appendDataChunk(chunk)
    // it would keep a hundred chunks, which the database's limit does not count and lists make large
    if (this.#columns.some(([, type]) => type === 'numbers')) this.#appender.flushSync()
  }

  /** Writes the table, or what a query makes of it, whole or not at all. */
  async write(path: string, select = `from ${quotedName(this.#name)}`): Promise<void> {
    if (this.#waiting[0]!.length > 0) this.#appendChunk(this.#waiting)
    this.#appender.closeSync()
    const temporary = temporaryName(path)
    try {
      await this.#connection.run(
        `copy (${select}) to ${quotedText(temporary)} (format parquet, compression zstd)`,
      )
    } catch (error) {
      rmSync(temporary, { force: true })
      throw cannotWrite(path, reasonOf(error))
    }
    settleFile(temporary, path)
  }
}

/** DuckDB's first line, or what its errors of a full disk come down to. */
const reasonOf = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error)
  return /no space left/i.test(text) ? 'ENOSPC, the disk is full' : text.split('\n')[0]!
}

/** What a database may hold in memory before it turns to its file. */
const mostMemory = '96MB'

/**
 * A database for tables on their way to Parquet. It lies in a file, so that a batch may be larger
 * than memory, and works on one thread, so that the same rows make the same bytes.
 */
export const withDatabase = async (
  file: string,
  work: (connection: DuckDBConnection) => Promise<void>,
): Promise<void> => {
  try {
    const instance = await DuckDBInstance.create(file, {
      threads: '1',
      memory_limit: mostMemory,
    })
    const connection = await instance.connect()
    try {
      // never committed: tables that are gone in a moment need neither a log nor a checkpoint
      await connection.run('begin transaction')
      await work(connection)
    } finally {
      connection.closeSync()
      instance.closeSync()
    }
  } catch (error) {
    throw error instanceof Failure ? error : cannotWrite(file, reasonOf(error))
  } finally {
    for (const each of [file, `${file}.wal`]) rmSync(each, { force: true })
  }
}
