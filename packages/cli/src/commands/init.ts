import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { notesFor, print } from '../terminal/output.ts'
import { experimentFlag, undisguise, type ArgumentsOf } from './flags.ts'

export const command = 'init [file]'

export const describe = 'Write a scenario or experiment to begin with, with a word on every part'

export const flags = {
  experiment: experimentFlag,
  force: { type: 'boolean', describe: 'Overwrite the file when there is one' },
  quiet: { type: 'boolean', describe: 'Say nothing but errors' },
} as const

export const builder = (yargs: Argv) =>
  yargs
    .positional('file', {
      describe: 'Where to write it, or - for standard output; my-scenario.yaml without it',
      type: 'string',
      coerce: (file: string | undefined) => (file === undefined ? file : undisguise(file)),
    })
    .options(flags)
    .example('$0 init --experiment', 'my-experiment.yaml, over my-scenario.yaml')

export type InitArguments = ArgumentsOf<typeof builder>

/** What the template of an experiment is about: its scenario lies beside it under this name. */
const scenarioName = 'my-scenario.yaml'

/** Writes the commented template; an existing file is left alone. */
export const init = async (options: InitArguments): Promise<ExitCode> => {
  const { experimentTemplate, scenarioTemplate } = await import('@burnout/engine')
  const { writeAtomically } = await import('../store/write-atomically.ts')
  const { experiment = false, force, quiet } = options
  const file = options.file ?? (experiment ? 'my-experiment.yaml' : scenarioName)
  const text = experiment ? experimentTemplate() : scenarioTemplate()
  if (file === '-') {
    print(text)
    return exitCode.good
  }
  if (force !== true && existsSync(file))
    throw new Failure(
      exitCode.cannotWrite,
      `file exists: ${file}; expected a new name, or --force to overwrite it`,
    )
  writeAtomically(file, text)
  const notes = notesFor({ quiet })
  const beside = join(dirname(file), scenarioName)
  if (experiment && !existsSync(beside)) {
    writeAtomically(beside, scenarioTemplate())
    notes.note(`wrote ${beside}, the scenario that it runs`)
  }
  const [use, schema] = experiment
    ? [`sweep ${file} -o results`, 'schema --experiment > experiment.schema.json']
    : [`run ${file}`, 'schema > scenario.schema.json']
  notes.note(`wrote ${file}; run it with: burnout ${use}`)
  notes.note(`for completion in an editor: burnout ${schema}, beside it`)
  return exitCode.good
}

export const handler = async (options: InitArguments): Promise<void> => {
  process.exitCode = await init(options)
}
