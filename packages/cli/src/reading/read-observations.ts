import type { Scenario } from '@burnout/engine'
import { readObservations, type Observation } from '@burnout/engine/fit'
import { CsvError, parse, type Info } from 'csv-parse/sync'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { standardInput } from './read-scenario.ts'
import { readStandardInput, readTextFile } from './read-text.ts'

interface Parsed {
  readonly record: readonly string[]
  readonly info: Info
}

const parsed = (text: string, path: string): readonly Parsed[] => {
  try {
    return parse(text, {
      bom: true,
      comment: '#',
      // a number sign within a cell is part of it
      comment_no_infix: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly Parsed[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1
    throw new Failure(
      exitCode.invalidScenario,
      `${path}:${line}:1: not a table: ${error.message}; expected comma-separated values`,
    )
  }
}

/** The numbers in the text of a table. Throws what is wrong, all at once. */
export const observationsIn = (
  text: string,
  path: string,
  scenario: Scenario,
): readonly Observation[] => {
  const [head, ...rows] = parsed(text, path)
  const columns = head?.record ?? []
  return readObservations(
    rows.map(({ record, info }) => ({
      line: info.lines,
      cells: Object.fromEntries(columns.map((column, i) => [column, record[i] ?? ''])),
    })),
    columns,
    scenario,
    path,
  )
}

/** The table as messages name it. */
export const tableName = (given: string): string => (given === standardInput ? '<stdin>' : given)

/** Reads an organisation’s own numbers from a table, or from standard input for `-`. Throws what is wrong, all at once. */
export const readTable = async (
  given: string,
  scenario: Scenario,
): Promise<readonly Observation[]> => {
  const path = tableName(given)
  const text = given === standardInput ? await readStandardInput(path) : readTextFile(path)
  if (text === null)
    throw new Failure(
      exitCode.missingFile,
      `missing file: ${path}; expected a table of numbers, as comma-separated values`,
    )
  return observationsIn(text, path, scenario)
}
