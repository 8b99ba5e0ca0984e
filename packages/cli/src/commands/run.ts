import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { notesFor, print, printJson } from '../terminal/output.ts'
import { createProgress } from '../terminal/progress.ts'
import { screenOf } from '../terminal/screen.ts'
import {
  choiceFlag,
  outFlag,
  replicatesFlag,
  scenarioArgument,
  seedFlag,
  setFlag,
  talkFlags,
  type ArgumentsOf,
} from './flags.ts'

export const command = 'run <scenario>'

export const describe = 'Run a scenario many times and show what comes out'

export const flags = {
  seed: seedFlag,
  set: setFlag,
  replicates: replicatesFlag,
  out: outFlag,
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
    .example('$0 run my.yaml --format csv > my.csv', 'every series, for R or pandas')

export type RunArguments = ArgumentsOf<typeof builder>

/** Runs the ensemble of one scenario and prints it, after writing it to a folder when asked to. */
export const run = async (options: RunArguments): Promise<ExitCode> => {
  const { readScenario } = await import('../read-scenario.ts')
  const { checkFolder, writeFolder } = await import('../store/output-folder.ts')
  const { seriesCsv } = await import('../store/csv.ts')
  const { runEnsemble } = await import('../run-ensemble.ts')
  const { resultTable } = await import('../terminal/result-table.ts')
  const { settingsLine } = await import('../terminal/settings-line.ts')
  const { format, out, quiet } = options
  const notes = notesFor(options)

  const scenario = await readScenario(options.scenario, options)
  if (out !== undefined) checkFolder(out, scenario)
  if (options['dry-run'] === true) {
    const { scenarioToYaml } = await import('@burnout/engine')
    if (format === 'json') printJson(scenario, 2)
    else print(scenarioToYaml(scenario))
    notes.note(`dry run: ${settingsLine(scenario)}; nothing was run`)
    return exitCode.good
  }

  notes.detail(`${scenario.name}: ${settingsLine(scenario)}`)
  const began = performance.now()
  const progress = createProgress(quiet === true ? 'none' : options.progress, {
    stream: process.stderr,
  })
  const ensemble = await runEnsemble(scenario, { progress })
  const seconds = (performance.now() - began) / 1_000
  const { result, failures } = ensemble

  if (out !== undefined) writeFolder(out, ensemble, ['burnout', ...process.argv.slice(2)])
  if (format === 'json') printJson(result)
  else if (format === 'csv') print(seriesCsv(result))
  else
    print(
      resultTable(result, seconds, screenOf(process.stdout), {
        everything: options.verbose === true,
      }),
    )

  if (format !== 'table') result.warnings.forEach(notes.warn)
  for (const { replicate, message } of failures)
    notes.warn(`replicate ${replicate} failed: ${message}`)
  if (out !== undefined) notes.note(`wrote ${out}`)
  return failures.length > 0 ? exitCode.someFailed : exitCode.good
}

export const handler = async (options: RunArguments): Promise<void> => {
  process.exitCode = await run(options)
}
