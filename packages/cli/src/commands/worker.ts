import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { watchForInterrupt } from '../interrupt.ts'
import { addressInEnvironment, addressVariable } from '../queue/address.ts'
import { notesFor } from '../terminal/output.ts'
import { jobsFlag, queueFlag, textFlag, type ArgumentsOf } from './flags.ts'

export const command = 'worker'

export const describe = 'Work off the runs of sweeps that were put on a queue, until told to stop'

export const flags = {
  queue: queueFlag,
  jobs: jobsFlag,
  out: {
    ...textFlag('out', 'The folder of a sweep, where it can be seen from here: results go there'),
    alias: 'o',
  },
  quiet: { type: 'boolean', describe: 'Say nothing but errors' },
  verbose: { type: 'boolean', describe: 'Say more, and where an error comes from' },
} as const

export const builder = (yargs: Argv) =>
  yargs
    .options(flags)
    .example('$0 worker --queue redis://localhost', 'one job for each core')
    .example(`${addressVariable}=rediss://user:password@host $0 worker`, 'encrypted, and unseen')

export type WorkerArguments = ArgumentsOf<typeof builder>

/** Takes blocks of runs from a queue, wherever they were put there, and sends back what they come to. */
export const worker = async (options: WorkerArguments): Promise<ExitCode> => {
  const address = options.queue ?? addressInEnvironment()
  if (address === null)
    throw new Failure(
      exitCode.usage,
      `missing queue: none given; expected --queue or ${addressVariable} with an address such as redis://localhost:6379`,
    )
  const { workOff } = await import('../queue/work-off.ts')
  const interrupt = watchForInterrupt(['SIGINT', 'SIGTERM'])
  try {
    await workOff(address, {
      jobs: options.jobs,
      folder: options.out,
      notes: notesFor(options),
      signal: interrupt.signal,
    })
  } finally {
    interrupt.release()
  }
  return exitCode.good
}

export const handler = async (options: WorkerArguments): Promise<void> => {
  process.exitCode = await worker(options)
}
