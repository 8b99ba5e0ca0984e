import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseReported, reportedFormats, type ReportData } from '@burnout/report'
import { exitCode } from '../exit-codes.ts'
import { Failure, systemCode } from '../failure.ts'
import { readFailures } from '../store/batch/failure-log.ts'
import { fileNames } from '../store/batch/result-folder.ts'
import { readManifest, type AnyManifest } from '../store/manifest.ts'
import { commandText } from '../terminal/command-text.ts'

/** Files of a folder that hold all that a report is made of, by the command that wrote it. */
const wholeResults = [fileNames.result, 'comparison.json', 'sensitivity.json'] as const

const textOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw new Failure(exitCode.missingFile, `cannot read: ${path} (${code}); expected a file`)
  }
}

const readResult = (path: string, text: string): ReportData['result'] => {
  const result = parseReported(text)
  if (result === null)
    throw new Failure(
      exitCode.invalidScenario,
      `not a result: ${path}; expected JSON of this engine in one of ${reportedFormats.join(', ')}`,
    )
  return result
}

const failuresIn = (folder: string): ReportData['failures'] =>
  [...readFailures(folder).failures.values()].map(({ point, replicate, message }) => ({
    of: point === 'run' ? '' : point,
    replicate,
    message,
  }))

const unfinished = (folder: string, { command }: AnyManifest): Failure =>
  new Failure(
    exitCode.missingFile,
    `unfinished: ${folder} does not hold all runs yet; expected a complete folder`,
    `Finish it: ${commandText(command)}`,
  )

const readFolder = async (folder: string): Promise<ReportData> => {
  const manifest = readManifest(folder)
  if (manifest === null)
    throw new Failure(
      exitCode.missingFile,
      `no result: ${folder} has no manifest.json; expected a folder that run, compare, sweep or sensitivity wrote`,
    )
  if (manifest === 'damaged')
    throw new Failure(
      exitCode.invalidScenario,
      `not a result: ${folder} has a manifest.json that cannot be read; expected it as it was written`,
    )
  if (manifest === 'other')
    throw new Failure(
      exitCode.missingFile,
      `no result: ${folder} is of another program or version; expected a folder that run, compare, sweep or sensitivity wrote`,
    )
  if (manifest.resultHash === null) throw unfinished(folder, manifest)
  const made = commandText(manifest.command)
  for (const name of wholeResults) {
    const text = textOf(join(folder, name))
    if (text !== null)
      return {
        result: readResult(join(folder, name), text),
        failures: manifest.holds === 'runs' ? failuresIn(folder) : [],
        made,
      }
  }
  if (manifest.holds !== 'runs' || manifest.experiment === null)
    throw new Failure(
      exitCode.missingFile,
      `no result: ${folder} has none of ${wholeResults.join(', ')}; expected a folder that run, compare, sweep or sensitivity wrote`,
    )
  const { readSweep } = await import('../store/batch/read-sweep.ts')
  return {
    result: await readSweep(folder, manifest, manifest.experiment),
    failures: failuresIn(folder),
    made,
  }
}

/**
 * What a report is to be made of, from a folder of results or a file of JSON; `null` for any other file, which
 * may be a scenario.
 */
export const readReported = async (path: string): Promise<ReportData | null> => {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return readFolder(path)
  if (!path.endsWith('.json')) return null
  const text = textOf(path)
  if (text === null)
    throw new Failure(
      exitCode.missingFile,
      `missing file: ${path}; expected a folder of results, a result in JSON or a scenario file`,
    )
  return { result: readResult(path, text), failures: [], made: basename(path) }
}
