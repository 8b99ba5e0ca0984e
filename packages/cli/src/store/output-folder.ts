import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { engineVersion } from '@burnout/engine'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { listedFile } from './batch/listed-files.ts'
import {
  manifestName,
  readManifest,
  writeManifest,
  type AnyManifest,
  type ComparisonManifest,
  type SensitivityManifest,
} from './manifest.ts'
import { cannotWrite, whyNotWritten, writeAtomically } from './write-atomically.ts'

const nearestExisting = (path: string): string => {
  const parent = dirname(path)
  return existsSync(path) || parent === path ? path : nearestExisting(parent)
}

/** Fails unless a folder, or the nearest one above it that exists, may be written to. */
export const requireWritable = (folder: string): void => {
  const place = nearestExisting(resolve(folder))
  try {
    if (!statSync(place).isDirectory()) throw cannotWrite(folder, `${place} is a file`)
    accessSync(place, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw error instanceof Failure ? error : cannotWrite(folder, whyNotWritten(error))
  }
}

/** The error for a folder with something else in it. */
const refuse = (folder: string, what: string): Failure =>
  new Failure(
    exitCode.cannotWrite,
    `folder in use: ${folder} holds ${what}; expected an empty folder or the same scenario and engine`,
  )

/** How the manifest of a folder differs from what is asked for, in words; `null` when it does not. */
type Differs = (owner: AnyManifest) => string | null

/**
 * Makes sure, before anything runs, that the files of a result may go into a folder. A folder that
 * holds something else is refused, so that no result or source file is ever overwritten.
 */
export const checkPlace = (folder: string, files: readonly string[], differs: Differs): void => {
  requireWritable(folder)
  const taken = [manifestName, ...files].find(name => existsSync(join(folder, name)))
  if (taken === undefined) return
  const owner = readManifest(folder)
  if (owner === null) throw refuse(folder, `a file ${taken} from elsewhere`)
  if (owner === 'damaged') throw refuse(folder, `a file ${manifestName} that cannot be read`)
  if (owner === 'other') throw refuse(folder, 'what another program or version wrote')
  if (owner.engineVersion !== engineVersion)
    throw refuse(folder, `a result of engine ${owner.engineVersion}`)
  const other = differs(owner)
  if (other !== null) throw refuse(folder, other)
}

/** Writes files and then their manifest, so that a folder with a manifest is complete. */
export const writeFiles = (
  folder: string,
  texts: Readonly<Record<string, string>>,
  manifest: Omit<ComparisonManifest, 'files'> | Omit<SensitivityManifest, 'files'>,
): void => {
  const names = Object.keys(texts)
  for (const name of names) writeAtomically(join(folder, name), texts[name]!)
  const files = names.map(name => listedFile(folder, name))
  writeManifest(folder, { ...manifest, files })
}
