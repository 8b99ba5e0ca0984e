import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { engineVersion } from '@burnout/engine'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { manifestName } from './manifest.ts'
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

/** What is already in a folder: the manifest's own words, or `null` when there is none to read. */
export const manifestIn = (folder: string): Readonly<Record<string, unknown>> | null => {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'))
    return typeof manifest === 'object' && manifest !== null ? { ...manifest } : null
  } catch {
    return null
  }
}

/** The error for a folder with something else in it. */
export const refuse = (folder: string, what: string): Failure =>
  new Failure(
    exitCode.cannotWrite,
    `folder in use: ${folder} holds ${what}; expected an empty folder or the same scenario and engine`,
  )

/** Runs that a precision took for the result in a folder; `null` when none decided their number. */
const preciseIn = ({ precision }: Readonly<Record<string, unknown>>): number | null =>
  typeof precision === 'object' && precision !== null && 'replicates' in precision
    ? Number(precision.replicates)
    : null

/**
 * Makes sure, before anything runs, that the files of a result may go into a folder. A folder that
 * holds something else than a result of that hash is refused, so that no result or source file is ever
 * overwritten. The hash may depend on the runs that a precision took for what is there.
 */
export const checkPlace = (
  folder: string,
  files: readonly string[],
  hashOf: (precise: number | null) => string,
): void => {
  requireWritable(folder)
  const taken = [manifestName, ...files].find(name => existsSync(join(folder, name)))
  if (taken === undefined) return
  const owner = manifestIn(folder)
  if (owner === null) throw refuse(folder, `a file ${taken} from elsewhere`)
  if (owner['engineVersion'] !== engineVersion)
    throw refuse(folder, `a result of engine ${String(owner['engineVersion'])}`)
  if (owner['scenarioHash'] !== hashOf(preciseIn(owner)))
    throw refuse(folder, 'the result of another scenario, seed or number of replicates')
}

/** Writes files and then their manifest, so that a folder with a manifest is complete. */
export const writeFiles = (
  folder: string,
  texts: Readonly<Record<string, string>>,
  manifest: object,
): void => {
  for (const [name, text] of Object.entries(texts)) writeAtomically(join(folder, name), text)
  writeAtomically(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
}
