import { seriesCatalogue, seriesNames, type SeriesName } from '../../../model/series/catalogue.ts'
import {
  dayNumber,
  readQuantity,
  ScenarioError,
  scenarioLimits,
  show,
  unknownName,
  type Fault,
  type Scenario,
} from '../../../scenario/index.ts'
import { scaleOf } from './scale.ts'

/** A row of a table as it was written, with the line it ends on; lines count from 1. */
export interface TableRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/** A number that an organisation knows of itself. */
export interface Observation {
  /** Line of the table. */
  readonly line: number
  readonly series: SeriesName
  /** First day that it is about, counted from the start of the scenario; `day` itself for a moment. */
  readonly from: number
  /** Day that it was taken on, or the last that it is about. */
  readonly day: number
  /** In the unit of the series. */
  readonly value: number
  /** Standard error of the value, 0 for one that was counted; in the unit of the series. */
  readonly error: number
}

/** Columns of a table of observations. */
export const observationColumns = {
  date: 'when it was taken, as 2026-03-31, or since the start, as 6 months',
  series: 'a series that a run records, such as burnedOut, turnover, headcount or nurseVacancies',
  value: 'the number, in the unit of the series; shares as 0.47 or 47 %',
  from: 'where the number is about a time: its first day, written as a date',
  sd: 'standard error of the value; none where it was counted',
  n: 'instead of sd, for a share: how many answered',
} as const

export type ObservationColumn = keyof typeof observationColumns

const columnNames = Object.keys(observationColumns) as readonly ObservationColumn[]
const needed: readonly ObservationColumn[] = ['date', 'series', 'value']

/** Rows of a table: a number a week of 5 series over 8 years. What is to be held against more is a summary of it. */
const mostRows = 2000

/** What a cell says, or what is wrong with it. */
type Cell<T> = { readonly value: T } | { readonly fault: string }

/** Days since the start. */
const readDay = (text: string, start: string): Cell<number> => {
  const date = dayNumber(text)
  const since = date === null ? readQuantity(text, 'days') : null
  if (since !== null && 'fault' in since)
    return {
      fault: `not a date: ${show(text)}; expected one such as 2026-03-31, or 6 months`,
    }
  const day = since === null ? date! - (dayNumber(start) ?? 0) : Math.round(since.value)
  if (day < 0) return { fault: `before the start: ${show(text)}; expected ${start} or later` }
  return day > scenarioLimits.horizon
    ? {
        fault: `too late: ${show(text)}; expected at most ${scenarioLimits.horizon} days after ${start}`,
      }
    : { value: day }
}

/** Units of series in which a number may be written as a percentage. */
const perHundred: readonly string[] = ['share', '0–1', 'leavers/head-year']

const readNumber = (text: string, unit: string): Cell<number> => {
  const reading = readQuantity(text, perHundred.includes(unit) ? 'share' : 'dmnl')
  return 'fault' in reading ? { fault: `not a number: ${show(text)}; expected ${unit}` } : reading
}

/**
 * Standard error of a share of `n` who answered, by Agresti and Coull: two more answers on each side, so that a
 * share of 0 or 1 is not taken for certain.
 */
export const errorOfShare = (share: number, n: number): number => {
  const p = (share * n + 2) / (n + 4)
  return Math.sqrt((p * (1 - p)) / (n + 4))
}

const readError = (
  { sd = '', n = '' }: TableRow['cells'],
  value: number,
  unit: string,
): Cell<number> & { readonly column?: ObservationColumn } => {
  if (sd !== '' && n !== '')
    return {
      column: 'n',
      fault: `sd and n together: ${show(sd)} and ${show(n)}; expected one of them`,
    }
  if (sd !== '') {
    const read = readNumber(sd, unit)
    if ('fault' in read) return { column: 'sd', ...read }
    const [low, high] = scaleOf(unit)
    if (read.value < 0)
      return { column: 'sd', fault: `below 0: ${show(sd)}; expected a standard error of 0 or more` }
    return read.value <= high - low
      ? read
      : {
          column: 'sd',
          fault: `too large: ${show(sd)}; expected a standard error of at most ${high - low}`,
        }
  }
  if (n === '') return { value: 0 }
  if (unit !== 'share')
    return { column: 'n', fault: `n of what is no share: ${show(n)}; expected sd, in ${unit}` }
  if (!/^[1-9]\d{0,6}$/.test(n))
    return { column: 'n', fault: `not a number of people: ${show(n)}; expected 1 or more` }
  return { value: errorOfShare(value, Number(n)) }
}

/**
 * The observations in a table, as they are dated by a scenario. Fails on everything that is wrong with it, at once.
 */
export const readObservations = (
  rows: readonly TableRow[],
  columns: readonly string[],
  { run: { start } }: Scenario,
  file: string,
): readonly Observation[] => {
  const faults: Fault[] = []
  const refuse = (line: number, path: string, message: string): void => {
    faults.push({ file, line, column: 1, path, message })
  }
  for (const name of columns)
    if (!columnNames.includes(name as ObservationColumn))
      refuse(1, '', unknownName('column', name, columnNames))
  for (const name of needed)
    if (!columns.includes(name))
      refuse(1, '', `no column: ${name}; expected ${needed.join(', ')} in the first line`)
  for (const name of columnNames)
    if (columns.indexOf(name) < columns.lastIndexOf(name))
      refuse(1, '', `column twice: ${name}; expected each once`)
  if (rows.length > mostRows)
    refuse(1, '', `too many numbers: ${rows.length}; expected at most ${mostRows}`)
  if (faults.length > 0) throw new ScenarioError(faults)
  if (rows.length === 0) refuse(1, '', 'no numbers: none; expected a line for each')

  const observations = rows.flatMap(({ line, cells }): readonly Observation[] => {
    const found = faults.length
    const take = <T>(column: ObservationColumn, cell: Cell<T>): T | null => {
      if ('value' in cell) return cell.value
      refuse(line, column, cell.fault)
      return null
    }
    const { series = '', date = '', from = '' } = cells
    if (!(seriesNames as readonly string[]).includes(series)) {
      refuse(line, 'series', unknownName('series', series, seriesNames))
      return []
    }
    const { unit } = seriesCatalogue[series as SeriesName]
    const day = take('date', readDay(date, start))
    const first = from === '' ? day : take('from', readDay(from, start))
    const value = take('value', readNumber(cells['value'] ?? '', unit))
    const [low, high] = scaleOf(unit)
    if (value !== null && !(value >= low && value <= high)) {
      const given = show(cells['value'])
      refuse(
        line,
        'value',
        unit === 'share'
          ? `not a share: ${given}; expected 0 to 1, or 0 % to 100 %`
          : `out of range: ${given}; expected ${low} to ${high}, in ${unit}`,
      )
    }
    if (first !== null && day !== null && first > day)
      refuse(line, 'from', `after its date: ${show(from)}; expected ${show(date)} or before`)
    if (value === null || day === null || first === null || faults.length > found) return []
    const error = readError(cells, value, unit)
    if ('fault' in error) {
      refuse(line, error.column ?? 'sd', error.fault)
      return []
    }
    return [{ line, series: series as SeriesName, from: first, day, value, error: error.value }]
  })
  if (faults.length > 0) throw new ScenarioError(faults)
  return observations
}
