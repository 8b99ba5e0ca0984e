import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { exitCode } from '../../exit-codes.ts'
import { Failure } from '../../failure.ts'
import { heldText, manifestName, readManifest, type Manifest } from '../manifest.ts'
import { requireWritable } from '../output-folder.ts'
import { differences, namedDifferences } from './differences.ts'
import { failuresName } from './failure-log.ts'

export const partsName = 'parts'

/** Every name in a folder of results that is ours to write. */
export const fileNames = {
  runs: 'runs.parquet',
  series: 'series.parquet',
  traces: 'traces.parquet',
  panel: 'panel.parquet',
  failures: failuresName,
  result: 'result.json',
  scenario: 'scenario.yaml',
} as const

const refuse = (folder: string, what: string, hint: string | null = null): Failure =>
  new Failure(
    exitCode.cannotWrite,
    `folder in use: ${folder} holds ${what}; expected an empty folder or the same batch`,
    hint,
  )

const wayBack =
  'Runs in its parts are taken up by the command that began them. Where no parts are left, give another folder: the same seed comes to the same numbers.'

/**
 * Makes sure, before anything runs, that a result may go into a folder, and returns the manifest that
 * is there. A folder that holds something else is refused, so that no result or source file is ever
 * overwritten and no two results are mixed. Where the manifest is lost or damaged, parts can say instead that
 * the folder is that of the batch, which `holdsOwnParts` tells; it then is as one without a manifest.
 */
export const checkFolder = (
  folder: string,
  wanted: Manifest,
  holdsOwnParts: () => boolean,
): Manifest | null => {
  requireWritable(folder)
  const owner = readManifest(folder)
  if (owner === 'other') throw refuse(folder, 'what another program or version wrote')
  if ((owner === null || owner === 'damaged') && holdsOwnParts()) return null
  if (owner === 'damaged')
    throw refuse(folder, `a file ${manifestName} that cannot be read`, wayBack)
  if (owner === null) {
    const taken = [...Object.values(fileNames), partsName].find(name =>
      existsSync(join(folder, name)),
    )
    if (taken !== undefined) throw refuse(folder, `${taken} from elsewhere`)
    return null
  }
  if (owner.holds !== 'runs') throw refuse(folder, heldText(owner))
  const differ = differences(owner, wanted)
  if (differ.length > 0) throw refuse(folder, `another result: ${namedDifferences(differ)}`)
  return owner
}
