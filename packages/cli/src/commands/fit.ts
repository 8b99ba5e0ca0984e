import { existsSync } from 'node:fs'
import type { Scenario } from '@burnout/engine'
import type { LocalFitPlan } from '@burnout/engine/fit'
import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { notesFor, print, printJson } from '../terminal/output.ts'
import { createProgress } from '../terminal/progress.ts'
import { screenOf } from '../terminal/screen.ts'
import {
  choiceFlag,
  fileFlag,
  jobsFlag,
  overFlag,
  scenarioArgument,
  seedFlag,
  setFlag,
  talkFlags,
  undisguise,
  wholeFlag,
  type ArgumentsOf,
} from './flags.ts'

export const command = 'fit <scenario> <table>'

export const describe = 'Find the assumptions under which a scenario gives your own numbers'

export const flags = {
  over: {
    ...overFlag,
    describe: 'Which assumptions may move; without it those that the numbers are about',
  },
  replicates: {
    ...wholeFlag('replicates', 'Runs of each evaluation, with the same luck in all; 24 without it'),
    alias: 'n',
  },
  steps: wholeFlag('steps', 'Steps at most; 10 without it'),
  seed: seedFlag,
  set: setFlag,
  jobs: jobsFlag,
  out: {
    ...fileFlag('out', 'Where to write the fitted scenario; - is standard output'),
    alias: 'o',
  },
  force: { type: 'boolean', describe: 'Overwrite a file that there is' },
  format: choiceFlag('format', ['table', 'json'], 'What is printed'),
  ...talkFlags,
} as const

export const builder = (yargs: Argv) =>
  yargs
    .positional('scenario', scenarioArgument)
    .positional('table', {
      describe: 'Your numbers as comma-separated values: date, series, value; from, sd, n',
      type: 'string',
      demandOption: true,
      coerce: undisguise,
    })
    .options(flags)
    .example('$0 fit my.yaml ours.csv', 'what our head-counts and surveys say')
    .example('$0 fit my.yaml ours.csv -o fitted.yaml', 'and a scenario to go on with')
    .example('$0 fit my.yaml ours.csv --over wearRate,quitRateNurse', 'two assumptions only')

export type FitArguments = ArgumentsOf<typeof builder>

const usualSteps = 10

/** What the flags ask for; what makes no fit is a wrong use of the command. */
const planOf = async (scenario: Scenario, options: FitArguments): Promise<LocalFitPlan> => {
  const { planLocalFit } = await import('@burnout/engine/fit')
  const { readTable } = await import('../reading/read-observations.ts')
  const { over, replicates, table } = options
  const observations = await readTable(table, scenario)
  try {
    return planLocalFit(scenario, observations, {
      ...(over === undefined ? {} : { over }),
      ...(replicates === undefined ? {} : { replicates }),
    })
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(exitCode.usage, error.message)
    throw error
  }
}

const checkOut = ({ out, force, format }: FitArguments): void => {
  if (out === undefined) return
  if (out === '-') {
    if (format !== 'table')
      throw new Failure(
        exitCode.usage,
        `two things for standard output: --out - and --format ${format}; expected one of them`,
      )
  } else if (force !== true && existsSync(out))
    throw new Failure(
      exitCode.cannotWrite,
      `file exists: ${out}; expected a new name, or --force to overwrite it`,
    )
}

/** Fits a scenario and prints what was found, after writing it where it was asked to be. */
export const fit = async (options: FitArguments): Promise<ExitCode> => {
  const { scenarioToYaml } = await import('@burnout/engine')
  const { readScenario } = await import('../reading/read-scenario.ts')
  const { createPool } = await import('../pool/pool.ts')
  const { tableName } = await import('../reading/read-observations.ts')
  const { measureFit } = await import('../running/measure-fit.ts')
  const { writeAtomically } = await import('../store/write-atomically.ts')
  const { fitTable } = await import('../terminal/fit-table.ts')
  const { format, out, quiet, set, seed, steps } = options
  const notes = notesFor(options)
  if (options.scenario === '-' && options.table === '-')
    throw new Failure(
      exitCode.usage,
      'standard input twice: - and -; expected a file for the scenario or the table',
    )
  checkOut(options)

  const scenario = await readScenario(options.scenario, { set, seed })
  const plan = await planOf(scenario, options)
  const progress = createProgress(quiet === true ? 'none' : options.progress, {
    stream: process.stderr,
  })
  const pool = createPool({ jobs: options.jobs })
  const result = await measureFit(plan, scenario, { progress, pool, steps: steps ?? usualSteps })
    .catch((error: unknown) => {
      // what a number needs and has not is known once runs say how much chance there is
      if (error instanceof RangeError)
        throw new Failure(exitCode.invalidScenario, `${tableName(options.table)}: ${error.message}`)
      throw error
    })
    .finally(pool.close)
  const yaml = scenarioToYaml(result.scenario)
  if (out !== undefined && out !== '-') writeAtomically(out, yaml)
  if (out === '-') print(yaml)
  else if (format === 'json') printJson(result)
  else print(fitTable(result, screenOf(process.stdout)))
  for (const failure of result.failures) notes.warn(failure)
  if (out !== undefined && out !== '-') notes.note(`wrote ${out}`)
  return result.failures.length > 0 ? exitCode.someFailed : exitCode.good
}

export const handler = async (options: FitArguments): Promise<void> => {
  process.exitCode = await fit(options)
}
