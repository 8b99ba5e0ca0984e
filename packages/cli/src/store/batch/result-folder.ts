import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { exitCode } from '../../exit-codes.ts'
import { Failure } from '../../failure.ts'
import { manifestName, readManifest, type Manifest } from '../manifest.ts'
import { requireWritable } from '../output-folder.ts'
import { differences } from './differences.ts'
import { failuresName } from './failure-log.ts'

export const partsName = 'parts'

/** Every name in a folder of results that is ours to write. */
export const fileNames = {
  runs: 'runs.parquet',
  series: 'series.parquet',
  traces: 'traces.parquet',
  failures: failuresName,
  result: 'result.json',
  scenario: 'scenario.yaml',
} as const

const refuse = (folder: string, what: string): Failure =>
  new Failure(
    exitCode.cannotWrite,
    `folder in use: ${folder} holds ${what}; expected an empty folder or the same batch`,
  )

/** Differences that are named before the rest is only counted. */
const mostNamed = 3

const named = (differences: readonly string[]): string =>
  [
    ...differences.slice(0, mostNamed),
    ...(differences.length > mostNamed ? [`${differences.length - mostNamed} more differ`] : []),
  ].join(', ')

/**
 * Makes sure, before anything runs, that a result may go into a folder, and returns the manifest that
 * is there. A folder that holds something else is refused, so that no result or source file is ever
 * overwritten and no two results are mixed.
 */
export const checkFolder = (folder: string, wanted: Manifest): Manifest | null => {
  requireWritable(folder)
  const owner = readManifest(folder)
  if (owner === 'damaged') throw refuse(folder, `a file ${manifestName} that cannot be read`)
  if (owner === 'other') throw refuse(folder, 'what another command or program wrote')
  if (owner === null) {
    const taken = [...Object.values(fileNames), partsName].find(name =>
      existsSync(join(folder, name)),
    )
    if (taken !== undefined) throw refuse(folder, `${taken} from elsewhere`)
    return null
  }
  const differ = differences(owner, wanted)
  if (differ.length > 0) throw refuse(folder, `another result: ${named(differ)}`)
  return owner
}
