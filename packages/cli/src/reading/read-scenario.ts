import { readdirSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { nearest, parseScenario, ScenarioError, type Scenario } from '@burnout/engine'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { checkKind } from './file-kind.ts'
import { readStandardInput, readTextFile } from './read-text.ts'

/** Stands for standard input wherever a file may be given. */
export const standardInput = '-'

/** What the command line changes in a scenario. */
export interface Changes {
  /** `path=value`, in order. */
  readonly set?: readonly string[] | undefined
  readonly seed?: string | undefined
  readonly replicates?: number | undefined
}

// Names and not paths: a scenario from elsewhere cannot make the tool open other files.
const siblingName = /^[a-z0-9-]+$/

/** Names of the scenario files in a folder. */
export const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter(file => file.endsWith('.yaml'))
      .map(file => basename(file, '.yaml'))
  } catch {
    return []
  }
}

/** The file of a scenario that another one names, or `null` when the name is none. */
export const siblingPath = (path: string, name: string): string | null =>
  siblingName.test(name) ? join(path === standardInput ? '.' : dirname(path), `${name}.yaml`) : null

/** The error for a scenario file that is not there, with the nearest file name beside it. */
export const missingScenario = (path: string): Failure => {
  const folder = dirname(path)
  const name = nearest(basename(path).replace(/\.ya?ml$/, ''), namesIn(folder))
  const guess = name === null ? '' : `; did you mean ${join(folder, `${name}.yaml`)}?`
  return new Failure(
    exitCode.missingFile,
    `missing file: ${path}; expected a scenario file or ${standardInput}${guess}`,
  )
}

/** What the engine says of a value that a flag gave, under the name of that flag. */
const named = (error: unknown, given: number, flags: readonly string[]): unknown => {
  if (!(error instanceof ScenarioError)) return error
  // settings are numbered by line, and those of flags are the last
  const faults = error.faults.filter(({ file, line }) => file === '--set' && line > given)
  if (faults.length === 0) return error
  return new Failure(
    exitCode.usage,
    faults.map(({ line, message }) => `${flags[line - given - 1]}: ${message}`).join('\n'),
  )
}

/**
 * Reads a scenario from a file, or from standard input for `-`, with what it extends taken from the
 * same folder and what the command line changes laid over it. Throws what is wrong, all at once.
 */
export const readScenario = async (given: string, changes: Changes = {}): Promise<Scenario> => {
  const piped = given === standardInput
  const path = piped ? '<stdin>' : normalize(given)
  const text = piped ? await readStandardInput(path) : readTextFile(path)
  if (text === null) throw missingScenario(path)
  checkKind('scenario', path, text)
  const { set = [], seed, replicates } = changes
  const flags = [
    // quoted, so that a seed is text even when it looks like a number
    ...(seed === undefined ? [] : [['--seed', `run.seed=${JSON.stringify(seed)}`] as const]),
    ...(replicates === undefined
      ? []
      : [['-n, --replicates', `run.replicates=${replicates}`] as const]),
  ]
  try {
    return parseScenario(text, {
      file: path,
      read: name => {
        const file = siblingPath(given, name)
        const found = file === null ? null : readTextFile(file)
        return file === null || found === null ? null : { file, text: found }
      },
      names: namesIn(piped ? '.' : dirname(path)),
      set: [...set, ...flags.map(([, setting]) => setting)],
    })
  } catch (error) {
    throw named(
      error,
      set.length,
      flags.map(([flag]) => flag),
    )
  }
}
