import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { print } from '../terminal/output.ts'
import { UsageError } from '../usage.ts'
import type { ArgumentsOf } from './flags.ts'

/** Stands for no command at all. */
export const command = '$0'

export const describe = false

export const flags = {
  version: { type: 'boolean', describe: 'Print the version of the engine' },
} as const

export const builder = (yargs: Argv) => yargs.options(flags)

export type VersionArguments = ArgumentsOf<typeof builder>

/** Prints the version of the engine, on which every number depends. */
export const version = async (): Promise<ExitCode> => {
  const { engineVersion } = await import('@burnout/engine')
  print(engineVersion)
  return exitCode.good
}

export const handler = async (options: VersionArguments): Promise<void> => {
  if (options.version !== true) throw new UsageError('missing command')
  process.exitCode = await version()
}
