import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { engineVersion, scenarioToYaml, type Scenario } from '@burnout/engine'
import { exitCode } from '../exit-codes.ts'
import { Failure, systemCode } from '../failure.ts'
import type { Ensemble } from '../run-ensemble.ts'
import { seriesCsv } from './csv.ts'
import { manifestOf } from './manifest.ts'
import { scenarioHash } from './scenario-hash.ts'
import { cannotWrite, writeAtomically } from './write-atomically.ts'

const manifestName = 'manifest.json'
const fileNames = ['result.json', 'series.csv', 'scenario.yaml'] as const

const nearestExisting = (path: string): string => {
  const parent = dirname(path)
  return existsSync(path) || parent === path ? path : nearestExisting(parent)
}

const requireWritable = (folder: string): void => {
  const place = nearestExisting(resolve(folder))
  try {
    if (!statSync(place).isDirectory()) throw cannotWrite(folder, `${place} is a file`)
    accessSync(place, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw error instanceof Failure ? error : cannotWrite(folder, systemCode(error))
  }
}

/** What is already in a folder: the manifest's own words, or `null` when there is none to read. */
const manifestIn = (folder: string): Readonly<Record<string, unknown>> | null => {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'))
    return typeof manifest === 'object' && manifest !== null ? { ...manifest } : null
  } catch {
    return null
  }
}

const refuse = (folder: string, what: string): Failure =>
  new Failure(
    exitCode.cannotWrite,
    `folder in use: ${folder} holds ${what}; expected an empty folder or the same scenario and engine`,
  )

/**
 * Makes sure, before anything runs, that the result of a scenario may go into a folder. A folder
 * that holds something else is refused, so that no result or source file is ever overwritten.
 */
export const checkFolder = (folder: string, scenario: Scenario): void => {
  requireWritable(folder)
  const taken = [manifestName, ...fileNames].find(name => existsSync(join(folder, name)))
  if (taken === undefined) return
  const owner = manifestIn(folder)
  if (owner === null) throw refuse(folder, `a file ${taken} from elsewhere`)
  if (owner['engineVersion'] !== engineVersion)
    throw refuse(folder, `a result of engine ${String(owner['engineVersion'])}`)
  if (owner['scenarioHash'] !== scenarioHash(scenario))
    throw refuse(folder, 'the result of another scenario, seed or number of replicates')
}

/** Writes a result; the manifest comes last, so that a folder with a manifest is complete. */
export const writeFolder = (
  folder: string,
  { result, failures }: Ensemble,
  command: readonly string[],
): void => {
  const texts: Record<(typeof fileNames)[number], string> = {
    'result.json': `${JSON.stringify(result)}\n`,
    'series.csv': seriesCsv(result),
    'scenario.yaml': scenarioToYaml(result.scenario),
  }
  for (const name of fileNames) writeAtomically(join(folder, name), texts[name])
  const manifest = manifestOf(result, failures, command, fileNames)
  writeAtomically(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
}
