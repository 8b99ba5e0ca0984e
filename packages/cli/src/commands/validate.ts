import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ValidationResult } from '@burnout/engine'
import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { notesFor, print, printJson } from '../terminal/output.ts'
import { createProgress } from '../terminal/progress.ts'
import { screenOf } from '../terminal/screen.ts'
import {
  choiceFlag,
  jobsFlag,
  replicatesFlag,
  talkFlags,
  textFlag,
  type ArgumentsOf,
} from './flags.ts'

export const command = 'validate'

export const describe = 'Hold the model against published patterns'

export const flags = {
  replicates: replicatesFlag,
  jobs: jobsFlag,
  scenarios: textFlag('scenarios', 'Folder of the two reference organisations'),
  format: choiceFlag('format', ['table', 'csv', 'json', 'jsonl'], 'What is printed'),
  ...talkFlags,
} as const

export const builder = (yargs: Argv) =>
  yargs
    .options(flags)
    .example('$0 validate', 'every pattern; about two minutes on one core')
    .example('$0 validate -n 8', 'quicker, and less sure')
    .example('$0 validate --format jsonl', 'one pattern a line, for a program')

export type ValidateArguments = ArgumentsOf<typeof builder>

/** Scenarios of the repository that this command is part of. */
const shipped = fileURLToPath(new URL('../../../../scenarios', import.meta.url))

const printResult = (result: ValidationResult, format: ValidateArguments['format']): void => {
  if (format === 'json') printJson(result, 2)
  else for (const row of result.rows) print(JSON.stringify(row))
}

/** Runs what the patterns need, prints what was found, and fails where one that must hold does not. */
export const validate = async (options: ValidateArguments): Promise<ExitCode> => {
  const { allMustsPass, VALIDATION_REPLICATES, validationPatterns } =
    await import('@burnout/engine')
  const { createPool } = await import('../pool/pool.ts')
  const { readScenario } = await import('../reading/read-scenario.ts')
  const { shareExperiment } = await import('../running/share-experiment.ts')
  const { validationCsv } = await import('../store/validation-csv.ts')
  const { validationTable } = await import('../terminal/validation-table.ts')
  const { format, scenarios = shipped } = options
  const notes = notesFor(options)
  const references = {
    network: await readScenario(join(scenarios, 'primary-care-network.yaml')),
    hospital: await readScenario(join(scenarios, 'hospital.yaml')),
  }
  const began = performance.now()
  const progress = createProgress(options.quiet === true ? 'none' : options.progress, {
    stream: process.stderr,
  })
  const { replicates = VALIDATION_REPLICATES } = options
  const organisations = new Set(validationPatterns.flatMap(({ needs }) => needs)).size
  const pool = createPool({ jobs: options.jobs })
  const result = await shareExperiment(
    { name: 'validation', args: [references, { replicates }] },
    { runs: organisations * replicates, progress, pool },
  ).finally(pool.close)
  notes.detail(`${((performance.now() - began) / 1_000).toFixed(1)} s`)
  for (const { id, seconds } of result.rows)
    if (seconds !== null) notes.detail(`${id}: ${seconds.toFixed(1)} s`)
  if (format === 'table') print(validationTable(result, screenOf(process.stdout)))
  else if (format === 'csv') print(validationCsv(result))
  else printResult(result, format)
  return allMustsPass(result) ? exitCode.good : exitCode.notMet
}

export const handler = async (options: ValidateArguments): Promise<void> => {
  process.exitCode = await validate(options)
}
