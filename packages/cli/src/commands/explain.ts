import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { print, printJson } from '../terminal/output.ts'
import { screenOf } from '../terminal/screen.ts'
import { choiceFlag, type ArgumentsOf } from './flags.ts'

export const command = 'explain [name]'

export const describe =
  'What a lever, a parameter, a series or a loop is, and where its numbers come from'

export const flags = {
  format: choiceFlag('format', ['table', 'json'], 'What is printed'),
} as const

export const builder = (yargs: Argv) =>
  yargs
    .positional('name', { describe: 'A name; without one, all are listed', type: 'string' })
    .options(flags)
    .example('$0 explain scribes', 'a lever')
    .example('$0 explain wearRate', 'a parameter')

export type ExplainArguments = ArgumentsOf<typeof builder>

/** Names that are shown in place of one that does not exist. */
const mostNamed = 3

/** Explains what goes by a name, or lists every name. */
export const explain = async ({ name, format }: ExplainArguments): Promise<ExitCode> => {
  const { nearestNames } = await import('@burnout/engine')
  const { catalogue } = await import('../catalogue.ts')
  const { entryList, entryText } = await import('../terminal/entry-text.ts')
  const wanted = name?.toLowerCase()
  const entries = catalogue.filter(
    entry => wanted === undefined || entry.name.toLowerCase() === wanted,
  )
  if (name !== undefined && entries.length === 0) {
    const names = catalogue.map(entry => entry.name)
    const near = nearestNames(name, names, mostNamed)
    throw new Failure(
      exitCode.usage,
      `unknown name: ${name || '(empty)'}; expected a lever, parameter, series or loop; the nearest are ${near.slice(0, -1).join(', ')} and ${near.at(-1)}`,
      'List them all: burnout explain',
    )
  }
  const screen = screenOf(process.stdout)
  if (format === 'json') printJson({ format: 'burnout-explain/1', entries }, 2)
  else if (name === undefined) print(entryList(entries, screen))
  else print(entries.map(entry => entryText(entry, screen)).join('\n\n'))
  return exitCode.good
}

export const handler = async (options: ExplainArguments): Promise<void> => {
  process.exitCode = await explain(options)
}
