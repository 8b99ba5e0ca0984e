import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { scenarioToYaml, type EnsembleResult, type Precision, type Scenario } from '@burnout/engine'
import { exitCode } from '../../exit-codes.ts'
import { Failure } from '../../failure.ts'
import type { Manifest } from '../manifest.ts'
import { temporaryName, writeAtomically } from '../write-atomically.ts'
import type { BatchStore } from './batch-store.ts'
import { failureLines, type LoggedFailure } from './failure-log.ts'
import { listedFile } from './listed-files.ts'
import { panelColumns, panelRows } from './panel.ts'
import { PointResults } from './point-result.ts'
import { fileNames, partsName } from './result-folder.ts'
import {
  runsTable,
  seriesColumns,
  seriesRows,
  traceColumns,
  traceRows,
  traceSelect,
} from './tables.ts'

/** Hash of a whole batch: that of its one point, or of the names and hashes of all in their order. */
const batchHash = (hashes: readonly (readonly [string, string])[]): string =>
  hashes.length === 1
    ? hashes[0]![1]
    : createHash('sha256')
        .update(hashes.map(([id, hash]) => `${id} ${hash}\n`).join(''))
        .digest('hex')

const withPrecision = (
  result: EnsembleResult | null,
  precision: Precision | null,
): EnsembleResult | null =>
  result === null || precision === null ? result : { ...result, precision }

/** What a batch came to. */
export interface CompleteBatch {
  readonly manifest: Manifest
  /** The result of the only point, where there is but one. */
  readonly result: EnsembleResult | null
  readonly failures: readonly LoggedFailure[]
}

/**
 * Puts the parts of a batch together, in the order of its points and replicates, so that neither the
 * files nor the hash know in which order, in how many blocks and after how many kills they came. The
 * manifest is written last: until then the parts are what counts.
 */
export const completeBatch = async (
  store: BatchStore,
  precision: Precision | null = null,
): Promise<CompleteBatch> => {
  const { folder, batch, wanted: total } = store
  const failures = store.failures()
  if (failures.length === total)
    throw new Failure(
      exitCode.failed,
      `run failed: all ${total} runs of ${batch.name}: ${failures[0]!.message}`,
    )
  const { ParquetTable, withDatabase } = await import('./parquet.ts')
  const { survey } = batch
  const runsOf = runsTable(batch)
  const at = (name: string) => join(folder, name)
  // where a precision decided how many runs there are, fewer may have been enough
  const asRun = (scenario: Scenario): Scenario =>
    batch.precision === null
      ? scenario
      : { ...scenario, run: { ...scenario.run, replicates: total } }
  const hashes: [string, string][] = []
  let result: EnsembleResult | null = null

  await withDatabase(temporaryName(join(folder, partsName, 'merge')), async connection => {
    const series = await ParquetTable.create(connection, 'series', seriesColumns)
    const runs = await ParquetTable.create(connection, 'runs', runsOf.columns)
    const traces = batch.traces
      ? await ParquetTable.create(connection, 'traces', traceColumns)
      : null
    const panel =
      survey.length > 0 ? await ParquetTable.create(connection, 'panel', panelColumns) : null
    const results = new PointResults(store)
    batch.points.forEach((point, position) => {
      const ofPoint = results.of(position, asRun(point.scenario), (trace, own) => {
        runs.append(runsOf.rows(point, trace, own))
        traces?.append(traceRows(point, trace))
        if (trace.answers !== undefined) panel?.append(panelRows(point, survey, trace.answers))
      })
      if (ofPoint === null) return
      result = ofPoint
      hashes.push([point.id, ofPoint.hash])
      series.append(seriesRows(point, ofPoint))
    })
    await series.write(at(fileNames.series))
    await runs.write(at(fileNames.runs))
    await traces?.write(at(fileNames.traces), traceSelect)
    await panel?.write(at(fileNames.panel))
  })

  const only = batch.points.length === 1 ? withPrecision(result, precision) : null
  if (only !== null) writeAtomically(at(fileNames.result), `${JSON.stringify(only)}\n`)
  if (batch.experiment === null)
    writeAtomically(at(fileNames.scenario), scenarioToYaml(asRun(batch.scenario)))
  writeAtomically(at(fileNames.failures), failureLines(failures))
  const manifest: Manifest = {
    ...store.manifest,
    replicates: asRun(batch.scenario).run.replicates,
    runs: { total, finished: total - failures.length, failed: failures.length },
    resultHash: batchHash(hashes),
    files: [
      fileNames.runs,
      fileNames.series,
      ...(batch.traces ? [fileNames.traces] : []),
      ...(survey.length > 0 ? [fileNames.panel] : []),
      fileNames.failures,
      ...(only === null ? [] : [fileNames.result]),
      ...(batch.experiment === null ? [fileNames.scenario] : []),
    ].map(name => listedFile(folder, name)),
  }
  store.seal(manifest)
  return { manifest, result: only, failures }
}
