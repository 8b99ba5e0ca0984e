import { seriesCatalogue, type SeriesName } from '@burnout/engine'
import type { Estimate } from '../running/estimate-batch.ts'
import type { Batch } from '../store/batch/batch.ts'
import { sqlName } from '../store/batch/sql-text.ts'
import { measureColumn, measuresOf, settingNames } from '../store/batch/tables.ts'
import type { Manifest } from '../store/manifest.ts'
import { answerTable, tableRows } from './answer-text.ts'
import { duration } from './progress.ts'

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`

const left = (batch: Batch): readonly string[] => {
  const more = batch.points.length - tableRows
  return more > 0 ? [`and ${more} more points`] : []
}

/** What a sweep is, and what it may take. */
export const sweepLine = (
  { points, experiment }: Batch,
  { runs, seconds, bytes }: Estimate,
  jobs: number,
): string =>
  [
    `${experiment?.design} of ${points.length} points`,
    `${runs} runs`,
    `about ${duration(seconds)} with ${jobs} job${jobs === 1 ? '' : 's'}`,
    `${megabytes(bytes)} on the disk until they are done`,
    'nothing was run',
  ].join(' · ')

/** The points of a batch with what sets them apart. */
export const pointsTable = (batch: Batch): string => {
  const names = settingNames(batch)
  const rows = batch.points
    .slice(0, tableRows)
    .map(({ id, settings, scenario }) => [
      id,
      ...names.map(name => settings[name] ?? null),
      scenario.run.replicates,
    ])
  return [answerTable(['point', ...names, 'runs'], rows), ...left(batch)].join('\n')
}

/**
 * Every point with the mean of what the experiment measures, by the names of its columns, from the folder it was run
 * into.
 */
export const sweepTable = async (
  folder: string,
  batch: Batch,
  { resultHash, engineVersion, runs }: Manifest,
): Promise<string> => {
  const settings = settingNames(batch).map(sqlName)
  const before = new Set(measuresOf(batch).map(measureColumn))
  const measures = (batch.experiment?.measure ?? []).map(measure => {
    const column = measureColumn(measure)
    return before.has(column)
      ? { ...measure, column, when: '' }
      : { ...measure, column: measure.series, when: ' at the end' }
  })
  const sql = [
    `select point, ${settings.map(name => `any_value(${name}) as ${name}, `).join('')}count(*)::integer as runs`,
    ...measures.map(({ column }) => `, avg(${sqlName(column)}) as ${sqlName(column)}`),
    ` from runs group by point order by point limit ${tableRows}`,
  ].join('')
  const { queryFolder } = await import('../store/batch/query-folder.ts')
  const { columns, rows } = await queryFolder(folder, sql)
  const all = []
  for await (const some of rows) all.push(...some)
  const units = measures.map(
    ({ series, column, when }) => `${column}${when}: ${seriesCatalogue[series as SeriesName].unit}`,
  )
  return [
    answerTable(columns, all),
    ...left(batch),
    '',
    `means of ${runs?.finished} runs · ${units.join(' · ')}`,
    `result ${resultHash?.slice(0, 12)} · engine ${engineVersion}`,
  ].join('\n')
}
