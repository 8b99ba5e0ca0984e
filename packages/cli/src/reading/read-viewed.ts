import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseScenario, scenarioInResult, type Scenario } from '@burnout/engine'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { manifestName } from '../store/manifest.ts'
import { missingScenario, readScenario } from './read-scenario.ts'
import { readTextFile } from './read-text.ts'

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

/**
 * The scenario of a scenario file, of a result in JSON or of a folder of results. Throws what is wrong,
 * all at once.
 */
export const readViewed = async (given: string): Promise<Scenario> => {
  const path = isFolder(given) ? join(given, manifestName) : given
  if (!path.endsWith('.json')) return readScenario(path)
  const text = readTextFile(path)
  if (text === null && path === given) throw missingScenario(path)
  const held = text === null ? null : scenarioInResult(text)
  if (held === null)
    throw new Failure(
      exitCode.missingFile,
      `no result: ${given}; expected a scenario file, a result in JSON or a folder written with --out`,
    )
  return parseScenario(held, { file: path })
}
