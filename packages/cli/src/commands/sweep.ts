import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { addressInEnvironment, type QueueAddress } from '../queue/address.ts'
import { withoutPasswords } from '../queue/mask.ts'
import type { QueueCrew } from '../queue/queue-crew.ts'
import { notesFor, print, type Notes } from '../terminal/output.ts'
import { createProgress } from '../terminal/progress.ts'
import {
  undisguise,
  jobsFlag,
  limitFlags,
  outFlag,
  queueFlag,
  shardFlag,
  talkFlags,
  tracesFlag,
  type ArgumentsOf,
} from './flags.ts'
import { limitsOf } from './limits.ts'

export const command = 'sweep <experiment>'

export const describe = 'Run scenarios at every point of a design, into a folder'

export const flags = {
  out: outFlag,
  jobs: jobsFlag,
  queue: queueFlag,
  shard: shardFlag,
  traces: tracesFlag,
  ...limitFlags,
  'dry-run': { type: 'boolean', describe: 'Print the points and how long they may take, and stop' },
  ...talkFlags,
} as const

export const builder = (yargs: Argv) =>
  yargs
    .positional('experiment', {
      describe: 'An experiment file, or - for standard input',
      type: 'string',
      demandOption: true,
      coerce: undisguise,
    })
    .options(flags)
    .example('$0 sweep my.yaml --dry-run', 'what it takes')
    .example('$0 sweep my.yaml -o results', 'given again, it goes on where it stopped')
    .example('$0 sweep my.yaml -o results-2 --shard 2/8', 'the second of eight machines')
    .example('$0 sweep my.yaml -o results --queue redis://host', 'by whoever is a worker there')

export type SweepArguments = ArgumentsOf<typeof builder>

/** The queue that is to hand out the runs; `null` where they are done here. */
const queueOf = ({ queue, jobs }: SweepArguments): QueueAddress | null => {
  // who says how many are to work here wants them to
  if (queue === undefined) return jobs === undefined ? addressInEnvironment() : null
  if (jobs === undefined) return queue
  throw new Failure(
    exitCode.usage,
    'too many ways: --jobs --queue; expected one of them, as workers have their own --jobs',
  )
}

const openCrew = async (queue: QueueAddress, folder: string, notes: Notes): Promise<QueueCrew> => {
  const { openQueueCrew } = await import('../queue/queue-crew.ts')
  return openQueueCrew(queue, { folder, notes })
}

/** Runs an experiment into a folder, so far as the folder lacks it, and prints what each point came to. */
export const sweep = async (options: SweepArguments): Promise<ExitCode> => {
  const { readExperiment } = await import('../reading/read-experiment.ts')
  const { experimentBatch } = await import('../store/batch/experiment-batch.ts')
  const { completeManifest } = await import('../store/batch/batch-store.ts')
  const { createPool } = await import('../pool/pool.ts')
  const { runBatch } = await import('../running/run-batch.ts')
  const { out, quiet, shard = null, traces = false } = options
  const notes = notesFor(options)

  const limits = limitsOf(options)
  const queue = queueOf(options)
  const experiment = await readExperiment(options.experiment)
  const batch = experimentBatch(experiment, { shard, traces })
  if (batch.points.length === 0)
    throw new Failure(
      exitCode.usage,
      `empty shard: ${shard?.number}/${shard?.of}; expected no more parts than there are points`,
    )
  const store = {
    command: ['burnout', ...process.argv.slice(2).map(withoutPasswords)],
    warn: notes.warn,
  }
  const pool = createPool({ jobs: options.jobs })

  if (options['dry-run'] === true) {
    const { estimateBatch } = await import('../running/estimate-batch.ts')
    const { pointsTable, sweepLine } = await import('../terminal/sweep-text.ts')
    if (out !== undefined) completeManifest(out, batch, store)
    print(pointsTable(batch))
    const jobs = queue === null ? pool.jobs : 1
    notes.note(`dry run: ${sweepLine(batch, estimateBatch(batch, jobs), jobs)}`)
    return exitCode.good
  }
  if (out === undefined)
    throw new Failure(
      exitCode.usage,
      'missing folder: none given; expected --out with a folder for the results',
    )

  let manifest = completeManifest(out, batch, store)
  if (manifest !== null) notes.note(`complete: ${out} holds this result already; nothing was run`)
  else {
    const crew = queue === null ? undefined : await openCrew(queue, out, notes)
    const startProgress = (already: number) =>
      createProgress(quiet === true ? 'none' : options.progress, {
        stream: process.stderr,
        already,
        workers: crew && (() => crew.workers),
      })
    const running = runBatch(out, batch, {
      ...store,
      note: notes.note,
      startProgress,
      pool,
      crew,
      limits,
    })
    const done = await running.finally(() => Promise.all([pool.close(), crew?.close()]))
    for (const { run, message } of done.failures) notes.warn(`run ${run} failed: ${message}`)
    notes.note(`wrote ${out}`)
    manifest = done.manifest
  }
  const { sweepTable } = await import('../terminal/sweep-text.ts')
  print(await sweepTable(out, batch, manifest))
  return (manifest.runs?.failed ?? 0) > 0 ? exitCode.someFailed : exitCode.good
}

export const handler = async (options: SweepArguments): Promise<void> => {
  process.exitCode = await sweep(options)
}
