import { createRequire } from 'node:module'
import type * as DuckDB from '@duckdb/node-api'

/**
 * DuckDB, loaded only by what writes or asks a folder: it takes a tenth of a second. Required as the CommonJS
 * that it is, because `import` would read all of it once more for the names that it exports.
 */
export const duckdb: typeof DuckDB = createRequire(import.meta.url)('@duckdb/node-api')
