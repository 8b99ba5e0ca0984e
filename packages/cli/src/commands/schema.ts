import { exitCode, type ExitCode } from '../exit-codes.ts'
import { printJson } from '../terminal/output.ts'

export const command = 'schema'

export const describe = 'Print the JSON Schema of scenario files, for editors'

export const flags = {} as const

export const builder = flags

/** Prints the schema as one JSON document. */
export const schema = async (): Promise<ExitCode> => {
  const { scenarioJsonSchema } = await import('@burnout/engine')
  printJson(scenarioJsonSchema(), 2)
  return exitCode.good
}

export const handler = async (): Promise<void> => {
  process.exitCode = await schema()
}
