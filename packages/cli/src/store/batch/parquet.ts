import { rmSync } from 'node:fs'
import type {
  DuckDBAppender,
  DuckDBConnection,
  DuckDBDataChunk,
  DuckDBType,
  DuckDBValue,
} from '@duckdb/node-api'
import { Failure } from '../../failure.ts'
import { cannotWrite, settleFile, temporaryName } from '../write-atomically.ts'
import { duckdb } from './duckdb.ts'
import { sqlName, sqlString } from './sql-text.ts'

const { BOOLEAN, DATE, DOUBLE, ENUM, INTEGER, LIST, VARCHAR } = duckdb

/** What a column holds; a date is given as days since 1970-01-01, a flag as 1 or 0. */
export type ColumnType = 'text' | 'whole' | 'number' | 'numbers' | 'date' | 'flag'

/** All texts that a column may hold, each once: it then takes a number for each instead of a text. */
export type Texts = readonly string[]

/** Names and types of the columns of a table, in order. */
export type Columns = Readonly<Record<string, ColumnType | Texts>>

export type Cell = string | number | readonly number[] | null

const types: Readonly<Record<ColumnType, DuckDBType>> = {
  text: VARCHAR,
  whole: INTEGER,
  number: DOUBLE,
  numbers: LIST(DOUBLE),
  date: DATE,
  flag: BOOLEAN,
}

/** Rows that DuckDB takes at a time, and how many of lists, which may be long. */
const [mostRows, mostLists] = [2_048, 256]

const isTexts = (type: ColumnType | Texts): type is Texts => typeof type !== 'string'

const typeOf = (type: ColumnType | Texts): DuckDBType => (isTexts(type) ? ENUM(type) : types[type])

/** There is no such number as NaN in tidy data: it is missing. */
const valueOf = (cell: Cell, type: ColumnType | Texts): DuckDBValue => {
  if (cell === null) return null
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return null
    if (type === 'date') return new duckdb.DuckDBDateValue(cell)
    return type === 'flag' ? cell === 1 : cell
  }
  return typeof cell === 'string' ? cell : duckdb.listValue(cell)
}

/** A table that grows by rows and becomes a Parquet file. */
export class ParquetTable {
  readonly #connection: DuckDBConnection
  readonly #appender: DuckDBAppender
  readonly #name: string
  readonly #columns: readonly (readonly [string, ColumnType | Texts])[]
  readonly #hasLists: boolean
  /** The only one, as the collector does not see what a chunk holds outside of JavaScript. */
  readonly #chunk: DuckDBDataChunk
  /** Rows that do not fill a chunk yet, so that it tells nothing of how they were added. */
  #waiting: readonly DuckDBValue[][]

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
    this.#hasLists = this.#columns.some(([, type]) => type === 'numbers')
    this.#chunk = duckdb.DuckDBDataChunk.create(this.#columns.map(([, type]) => typeOf(type)))
    this.#waiting = this.#columns.map(() => [])
  }

  static async create(
    connection: DuckDBConnection,
    name: string,
    columns: Columns,
  ): Promise<ParquetTable> {
    const parts = Object.entries(columns).map(
      ([column, type]) => `${sqlName(column)} ${typeOf(type).toString()}`,
    )
    await connection.run(`create table ${sqlName(name)} (${parts.join()})`)
    return new ParquetTable(connection, await connection.createAppender(name), name, columns)
  }

  /** Adds rows, given as one array for each column. */
  append(columns: readonly (readonly Cell[])[]): void {
    const rows = columns[0]!.length
    const chunkRows = this.#hasLists ? mostLists : mostRows
    for (let from = 0, to = 0; from < rows; from = to) {
      to = Math.min(rows, from + chunkRows - this.#waiting[0]!.length)
      for (const [i, [, type]] of this.#columns.entries()) {
        const [cells, waiting] = [columns[i]!, this.#waiting[i]!]
        for (let row = from; row < to; row++) waiting.push(valueOf(cells[row]!, type))
      }
      if (this.#waiting[0]!.length === chunkRows) this.#appendChunk()
    }
  }

  #appendChunk(): void {
    const chunk = this.#chunk
    chunk.reset()
    chunk.rowCount = this.#waiting[0]!.length
    for (const [i, values] of this.#waiting.entries()) {
      chunk.setColumnValues(i, values)
      values.length = 0
    }
    this.#appender.appendDataChunk(chunk)
    // it would keep a hundred chunks, which the database's limit does not count and lists make large
    if (this.#hasLists) this.#appender.flushSync()
  }

  /** Writes the table, or what a query makes of it, whole or not at all. */
  async write(path: string, select = this.#select()): Promise<void> {
    if (this.#waiting[0]!.length > 0) this.#appendChunk()
    this.#appender.closeSync()
    const temporary = temporaryName(path)
    try {
      await this.#connection.run(
        `copy (${select}) to ${sqlString(temporary)} (format parquet, compression zstd)`,
      )
    } catch (error) {
      rmSync(temporary, { force: true })
      throw cannotWrite(path, reasonOf(error))
    }
    settleFile(temporary, path)
  }

  /** All columns, in which texts are texts again. */
  #select(): string {
    const columns = this.#columns.map(([column, type]) =>
      isTexts(type) ? `${sqlName(column)}::varchar as ${sqlName(column)}` : sqlName(column),
    )
    return `select ${columns.join()} from ${sqlName(this.#name)}`
  }
}

/** DuckDB's first line, or what its errors of a full disk come down to. */
const reasonOf = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error)
  return /no space left/i.test(text) ? 'ENOSPC, the disk is full' : text.split('\n')[0]!
}

/**
 * What a database may hold in memory before it turns to its file. It takes about as much again that it does not
 * count; traces need some 40 MB of it, and with 64 MB they take no longer than with more.
 */
const mostMemory = '64MB'

/**
 * A database for tables on their way to Parquet. It lies in a file, so that a batch may be larger
 * than memory, and works on one thread, so that the same rows make the same bytes.
 */
export const withDatabase = async (
  file: string,
  work: (connection: DuckDBConnection) => Promise<void>,
): Promise<void> => {
  try {
    const instance = await duckdb.DuckDBInstance.create(file, {
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
