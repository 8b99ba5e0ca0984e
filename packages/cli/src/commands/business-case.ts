import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Scenario } from '@burnout/engine'
import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import type { Ensemble, TracedEnsemble } from '../running/grow-ensemble.ts'
import { notesFor, print, printJson } from '../terminal/output.ts'
import { createProgress } from '../terminal/progress.ts'
import { screenOf } from '../terminal/screen.ts'
import {
  choiceFlag,
  jobsFlag,
  replicatesFlag,
  seedFlag,
  setFlag,
  talkFlags,
  undisguise,
  type ArgumentsOf,
} from './flags.ts'

export const command = 'business-case [scenario]'

export const describe = 'Set the published worksheet beside what a scenario’s policies return'

export const flags = {
  seed: seedFlag,
  set: setFlag,
  replicates: replicatesFlag,
  jobs: jobsFlag,
  format: choiceFlag('format', ['table', 'csv', 'json'], 'What is printed'),
  ...talkFlags,
} as const

/** The scenario of the repository that this command is part of. */
const shipped = fileURLToPath(new URL('../../../../scenarios', import.meta.url))

export const builder = (yargs: Argv) =>
  yargs
    .positional('scenario', {
      describe:
        'A scenario file with policies, or - for standard input; the shipped one without it',
      type: 'string',
      coerce: (given: string | undefined) => (given === undefined ? given : undisguise(given)),
    })
    .options(flags)
    .example('$0 business-case', 'the programme of scenarios/business-case.yaml')
    .example('$0 business-case my.yaml -n 200', 'your policies, with a narrower interval')

export type BusinessCaseArguments = ArgumentsOf<typeof builder>

/** Reports a scenario that has no case to be made. */
const checkCase = ({ name, policies, run }: Scenario): void => {
  if (policies.length === 0)
    throw new Failure(
      exitCode.invalidScenario,
      `no policies: ${name}; expected a scenario with policies, whose case can be made`,
    )
  if (run.horizon < run.record)
    throw new Failure(
      exitCode.invalidScenario,
      `nothing recorded: ${run.record} days between records; expected at most the ${run.horizon} days of the run`,
    )
}

const wholeOrThrow = ({ result, failures }: Ensemble): void => {
  const [failure] = failures
  if (failure !== undefined)
    throw new Failure(
      exitCode.someFailed,
      `replicate ${failure.replicate} of ${result.scenario.name} failed: ${failure.message}; expected every replicate with and without policies`,
    )
}

/** Runs a scenario with and without its policies and prints its business case. */
export const businessCase = async (options: BusinessCaseArguments): Promise<ExitCode> => {
  const { compareBusinessCases, compileScenario } = await import('@burnout/engine')
  const { readScenario } = await import('../reading/read-scenario.ts')
  const { runEnsemble } = await import('../running/run-ensemble.ts')
  const { createPool } = await import('../pool/pool.ts')
  const { businessCaseCsv } = await import('../store/business-case-csv.ts')
  const { businessCaseTable } = await import('../terminal/business-case-table.ts')
  const { format, scenario: given = join(shipped, 'business-case.yaml'), quiet } = options
  const notes = notesFor(options)

  const scenario = await readScenario(given, options)
  checkCase(scenario)
  const run = compileScenario(scenario)
  run.warnings.forEach(notes.warn)
  const pool = createPool({ jobs: options.jobs })
  const ensembleOf = async (each: Scenario): Promise<TracedEnsemble> => {
    const progress = createProgress(quiet === true ? 'none' : options.progress, {
      stream: process.stderr,
    })
    const ensemble = await runEnsemble(each, { progress, pool })
    wholeOrThrow(ensemble)
    return ensemble
  }
  const bothOf = async () => {
    const decided = await ensembleOf(scenario)
    return { decided, left: await ensembleOf({ ...scenario, policies: [] }) }
  }
  const { decided, left } = await bothOf().finally(pool.close)
  const rows = compareBusinessCases(run, decided.traces, left.traces)

  const { seed, replicates } = decided.result
  if (format === 'json')
    printJson(
      { format: 'burnout-business-case/1', scenario: scenario.name, seed, replicates, rows },
      2,
    )
  else if (format === 'csv') print(businessCaseCsv(rows))
  else print(businessCaseTable(scenario, rows, screenOf(process.stdout)))
  return exitCode.good
}

export const handler = async (options: BusinessCaseArguments): Promise<void> => {
  process.exitCode = await businessCase(options)
}
