import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { printJson } from '../terminal/output.ts'
import { experimentFlag, type ArgumentsOf } from './flags.ts'

export const command = 'schema'

export const describe = 'Print the JSON Schema of scenario or experiment files, for editors'

export const flags = { experiment: experimentFlag } as const

export const builder = (yargs: Argv) =>
  yargs
    .options(flags)
    .example('$0 schema > scenario.schema.json', 'beside the scenarios')
    .example('$0 schema --experiment > experiment.schema.json', 'beside the experiments')

export type SchemaArguments = ArgumentsOf<typeof builder>

/** Prints the schema as one JSON document. */
export const schema = async ({ experiment }: SchemaArguments): Promise<ExitCode> => {
  const { experimentJsonSchema, scenarioJsonSchema } = await import('@burnout/engine')
  printJson(experiment === true ? experimentJsonSchema() : scenarioJsonSchema(), 2)
  return exitCode.good
}

export const handler = async (options: SchemaArguments): Promise<void> => {
  process.exitCode = await schema(options)
}
