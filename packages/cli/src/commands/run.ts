import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import type { Pool } from '../pool/pool.ts'
import { notesFor, print, printJson } from '../terminal/output.ts'
import { createProgress } from '../terminal/progress.ts'
import { screenOf } from '../terminal/screen.ts'
import {
  choiceFlag,
  jobsFlag,
  limitFlags,
  outFlag,
  precisionFlag,
  replicatesFlag,
  scenarioArgument,
  seedFlag,
  setFlag,
  talkFlags,
  tracesFlag,
  type ArgumentsOf,
} from './flags.ts'
import { limitsOf, mostRuns } from './limits.ts'

export const command = 'run <scenario>'

export const describe = 'Run a scenario many times and show what comes out'

export const flags = {
  seed: seedFlag,
  set: setFlag,
  replicates: replicatesFlag,
  precision: precisionFlag,
  jobs: jobsFlag,
  ...limitFlags,
  out: outFlag,
  traces: tracesFlag,
  format: choiceFlag('format', ['table', 'csv', 'json'], 'What is printed'),
  'dry-run': { type: 'boolean', describe: 'Print the scenario as it would run, and stop' },
  ...talkFlags,
} as const

export const builder = (yargs: Argv) =>
  yargs
    .positional('scenario', scenarioArgument)
    .options(flags)
    .example('$0 run scenarios/baseline.yaml', 'what a steady state looks like')
    .example('$0 run my.yaml --set levers.scribes=50%', 'with scribes in half of the visits')
    .example('$0 run my.yaml -o results', 'into a folder; given again, it goes on where it stopped')
    .example('$0 run my.yaml --precision 0.5pp', 'as many runs as that takes')
    .example('$0 run my.yaml --format csv > my.csv', 'every series, for R or pandas')

export type RunArguments = ArgumentsOf<typeof builder>

/** Replicates from which on workers are started before it is known how much work each is. */
const surelyMany = 20

/** Runs the ensemble of one scenario and prints it, after writing it to a folder when asked to. */
export const run = async (options: RunArguments): Promise<ExitCode> => {
  const { createPool } = await import('../pool/pool.ts')
  const pool = createPool({ jobs: options.jobs })
  const many = (options.replicates ?? surelyMany) >= surelyMany
  if (many && pool.jobs > 1 && options['dry-run'] !== true) pool.start()
  try {
    return await runIn(pool, options)
  } finally {
    await pool.close()
  }
}

const runIn = async (pool: Pool, options: RunArguments): Promise<ExitCode> => {
  const { readScenario } = await import('../reading/read-scenario.ts')
  const { seriesCsv } = await import('../store/csv.ts')
  const { checkOut, runIntoFolder } = await import('../running/run-into-folder.ts')
  const { runEnsemble, runUntilPrecise } = await import('../running/run-ensemble.ts')
  const { readPrecision } = await import('../reading/read-precision.ts')
  const { notePrecision } = await import('../terminal/precision-text.ts')
  const { resultTable } = await import('../terminal/result-table.ts')
  const { settingsLine } = await import('../terminal/settings-line.ts')
  const { format, out, quiet } = options
  const notes = notesFor(options)

  const limits = limitsOf(options)
  const goals = options.precision === undefined ? null : readPrecision(options.precision)
  const replicates = mostRuns(options.replicates, options.precision)
  const scenario = await readScenario(options.scenario, { ...options, replicates })
  if (options.traces === true && out === undefined)
    throw new Failure(exitCode.usage, 'unused flag: --traces; expected --out with it')
  const wanted = { traces: options.traces, precision: goals }
  if (options['dry-run'] === true) {
    if (out !== undefined) checkOut(out, scenario, wanted)
    const { scenarioToYaml } = await import('@burnout/engine')
    if (format === 'json') printJson(scenario, 2)
    else print(scenarioToYaml(scenario))
    notes.note(`dry run: ${settingsLine(scenario)}; nothing was run`)
    return exitCode.good
  }

  notes.detail(`${scenario.name}: ${settingsLine(scenario)}`)
  const began = performance.now()
  const startProgress = (already = 0) =>
    createProgress(quiet === true ? 'none' : options.progress, { stream: process.stderr, already })
  const settings = { pool, limits }
  const running = async () => {
    if (out !== undefined)
      return runIntoFolder(out, scenario, { ...wanted, ...settings, notes, startProgress })
    const progress = startProgress()
    return goals === null
      ? runEnsemble(scenario, { ...settings, progress })
      : runUntilPrecise(scenario, goals, { ...settings, progress })
  }
  const ended = await running()
  const { result, failures } = ended
  const seconds = (performance.now() - began) / 1_000

  if (format === 'json') printJson(result)
  else if (format === 'csv') print(seriesCsv(result))
  else
    print(
      resultTable(result, seconds, screenOf(process.stdout), {
        everything: options.verbose === true,
      }),
    )

  notePrecision(result.precision, notes)
  if (format !== 'table') result.warnings.forEach(notes.warn)
  for (const { replicate, message } of failures)
    notes.warn(`replicate ${replicate} failed: ${message}`)
  if ('said' in ended) notes.note(ended.said)
  return failures.length > 0 ? exitCode.someFailed : exitCode.good
}

export const handler = async (options: RunArguments): Promise<void> => {
  process.exitCode = await run(options)
}
