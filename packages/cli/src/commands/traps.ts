import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { notesFor, print, printJson } from '../terminal/output.ts'
import { createProgress } from '../terminal/progress.ts'
import { screenOf } from '../terminal/screen.ts'
import {
  choiceFlag,
  jobsFlag,
  replicatesFlag,
  scenarioArgument,
  seedFlag,
  setFlag,
  talkFlags,
  type ArgumentsOf,
} from './flags.ts'

export const command = 'traps <scenario>'

export const describe = 'Which systems traps a plan is caught in, why, and the way out'

export const flags = {
  seed: seedFlag,
  set: setFlag,
  replicates: replicatesFlag,
  jobs: jobsFlag,
  format: choiceFlag('format', ['table', 'json'], 'What is printed'),
  ...talkFlags,
} as const

export const builder = (yargs: Argv) =>
  yargs
    .positional('scenario', scenarioArgument)
    .options(flags)
    .example('$0 traps scenarios/wellness-first.yaml', 'shifting the burden')

export type TrapsArguments = ArgumentsOf<typeof builder>

/** Pairs of runs, and runs whose loops are scored, unless something else is asked for. */
const pairs = 12
const looks = 8

/** Scores the loops, looks for the signs of every trap and prints what was found. */
export const traps = async (options: TrapsArguments): Promise<ExitCode> => {
  const { compileScenario } = await import('@burnout/engine')
  const { readScenario } = await import('../reading/read-scenario.ts')
  const { createPool } = await import('../pool/pool.ts')
  const { partSize } = await import('../pool/blocks.ts')
  const { shareExperiment } = await import('../running/share-experiment.ts')
  const { trapsText } = await import('../terminal/traps-text.ts')
  const notes = notesFor(options)

  const replicates = options.replicates ?? pairs
  const scenario = await readScenario(options.scenario, { ...options, replicates })
  const run = compileScenario(scenario)
  run.warnings.forEach(notes.warn)
  const mode = options.quiet === true ? 'none' : options.progress
  const pool = createPool({ jobs: options.jobs })
  const work = (runs: number) => ({
    runs,
    progress: createProgress(mode, { stream: process.stderr }),
    pool,
  })
  const find = async () => {
    const scored = Math.min(looks, replicates)
    const { months, loops, activity } = await shareExperiment(
      { name: 'loopScores', args: [scenario, { replicates: scored }] },
      work(scored),
    )
    const block = partSize(run, replicates, pool.jobs)
    const scores = { months, loops, activity }
    return shareExperiment(
      { name: 'traps', args: [scenario, { replicates, block, scores }] },
      work(2 * replicates),
    )
  }
  const result = await find().finally(pool.close)
  if (options.format === 'json') printJson(result)
  else print(trapsText(result, screenOf(process.stdout)))
  return exitCode.good
}

export const handler = async (options: TrapsArguments): Promise<void> => {
  process.exitCode = await traps(options)
}
