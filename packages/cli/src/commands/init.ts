import { existsSync } from 'node:fs'
import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { notesFor, print } from '../terminal/output.ts'
import { undisguise, type ArgumentsOf } from './flags.ts'

export const command = 'init [file]'

export const describe = 'Write a scenario to begin with, with a word on every part'

export const flags = {
  force: { type: 'boolean', describe: 'Overwrite the file when there is one' },
  quiet: { type: 'boolean', describe: 'Say nothing but errors' },
} as const

export const builder = (yargs: Argv) =>
  yargs
    .positional('file', {
      describe: 'Where to write it, or - for standard output',
      type: 'string',
      default: 'my-scenario.yaml',
      coerce: undisguise,
    })
    .options(flags)

export type InitArguments = ArgumentsOf<typeof builder>

/** Writes the commented template; an existing file is left alone. */
export const init = async ({ file, force, quiet }: InitArguments): Promise<ExitCode> => {
  const { scenarioTemplate } = await import('@burnout/engine')
  const { writeAtomically } = await import('../store/write-atomically.ts')
  if (file === '-') {
    print(scenarioTemplate())
    return exitCode.good
  }
  if (force !== true && existsSync(file))
    throw new Failure(
      exitCode.cannotWrite,
      `file exists: ${file}; expected a new name, or --force to overwrite it`,
    )
  writeAtomically(file, scenarioTemplate())
  const notes = notesFor({ quiet })
  notes.note(`wrote ${file}; run it with: burnout run ${file}`)
  notes.note('for completion in an editor: burnout schema > scenario.schema.json, beside it')
  return exitCode.good
}

export const handler = async (options: InitArguments): Promise<void> => {
  process.exitCode = await init(options)
}
