import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { notesFor, print } from '../terminal/output.ts'
import type { ArgumentsOf } from './flags.ts'

export const command = 'merge <out> <shards..>'

export const describe = 'Bring the shards of a sweep together in one folder'

export const flags = {
  quiet: { type: 'boolean', describe: 'Say nothing but the result and errors' },
} as const

export const builder = (yargs: Argv) =>
  yargs
    .positional('out', {
      describe: 'A new folder for the whole',
      type: 'string',
      demandOption: true,
    })
    .positional('shards', {
      describe: 'Folders that sweep --shard wrote, finished or not',
      type: 'string',
      array: true,
      demandOption: true,
    })
    .options(flags)
    .example('$0 merge results results-1 results-2', 'as if it had been one sweep')

export type MergeArguments = ArgumentsOf<typeof builder>

/** Merges shards and prints what each point came to, or how to add the runs that are missing. */
export const merge = async ({ out, shards, quiet }: MergeArguments): Promise<ExitCode> => {
  const { mergeShards } = await import('../store/batch/merge-shards.ts')
  const notes = notesFor({ quiet })
  const { batch, complete, settled, wanted, command: whole } = await mergeShards(out, shards)
  notes.note(`wrote ${out}`)
  if (complete === null) {
    notes.warn(`${wanted - settled} of ${wanted} runs are missing; add them: ${whole.join(' ')}`)
    return exitCode.someFailed
  }
  const { sweepTable } = await import('../terminal/sweep-text.ts')
  for (const { run, message } of complete.failures) notes.warn(`run ${run} failed: ${message}`)
  print(await sweepTable(out, batch, complete.manifest))
  return complete.failures.length > 0 ? exitCode.someFailed : exitCode.good
}

export const handler = async (options: MergeArguments): Promise<void> => {
  process.exitCode = await merge(options)
}
