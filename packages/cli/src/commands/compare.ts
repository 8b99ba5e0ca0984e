import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { notesFor, print, printJson } from '../terminal/output.ts'
import { createProgress } from '../terminal/progress.ts'
import { screenOf } from '../terminal/screen.ts'
import {
  choiceFlag,
  jobsFlag,
  limitFlags,
  monthsFlag,
  outFlag,
  precisionFlag,
  replicatesFlag,
  seedFlag,
  setFlag,
  talkFlags,
  undisguise,
  type ArgumentsOf,
} from './flags.ts'
import { limitsOf, mostRuns } from './limits.ts'

export const command = 'compare <reference> <others..>'

export const describe = 'Run scenarios with the same luck and show what each changes'

export const flags = {
  at: monthsFlag('at', 'Months since the start to look at beside the end: 12,24'),
  decompose: {
    type: 'boolean',
    describe: 'Tell policy from assumptions where all scenarios share theirs, too',
  },
  seed: seedFlag,
  set: setFlag,
  replicates: replicatesFlag,
  precision: {
    ...precisionFlag,
    describe:
      'Add runs until the differences at the end are as sure as ±0.5pp (burned out) or exhaustion=0.2; -n is then the most',
  },
  jobs: jobsFlag,
  ...limitFlags,
  out: outFlag,
  format: choiceFlag('format', ['table', 'csv', 'jsonl', 'json'], 'What is printed'),
  'dry-run': { type: 'boolean', describe: 'Say in what the scenarios differ, and stop' },
  ...talkFlags,
} as const

export const builder = (yargs: Argv) =>
  yargs
    .positional('reference', {
      describe: 'The scenario that the others are held against, or - for standard input',
      type: 'string',
      demandOption: true,
      coerce: undisguise,
    })
    .positional('others', {
      describe: 'Up to seven more scenarios',
      type: 'string',
      array: true,
      demandOption: true,
      coerce: (files: string[]) => files.map(undisguise),
    })
    .options(flags)
    .example(
      '$0 compare scenarios/wellness-first.yaml scenarios/fix-the-work.yaml',
      'courses or better work?',
    )
    .example('$0 compare a.yaml b.yaml c.yaml --at 12,24', 'b and c against a, in between, too')

export type CompareArguments = ArgumentsOf<typeof builder>

/** Runs scenarios in pairs and prints what each changes, after writing it to a folder when asked to. */
export const compare = async (options: CompareArguments): Promise<ExitCode> => {
  const { daysCompared, readCompared } = await import('../reading/read-compared.ts')
  const { checkComparisonFolder, writeComparison } = await import('../store/comparison-folder.ts')
  const { differenceLines, differenceRows, differencesCsv } =
    await import('../store/comparison-rows.ts')
  const { runComparison } = await import('../running/run-comparison.ts')
  const { comparisonTable, differencesText } = await import('../terminal/comparison-table.ts')
  const { notesOnPairs } = await import('../running/pair-notes.ts')
  const { readPrecision } = await import('../reading/read-precision.ts')
  const { createPool } = await import('../pool/pool.ts')
  const { notePrecision } = await import('../terminal/precision-text.ts')
  const { format, out, quiet } = options
  const notes = notesFor(options)
  const screen = screenOf(process.stdout)

  const limits = limitsOf(options)
  const goals = options.precision === undefined ? undefined : readPrecision(options.precision)
  const replicates = mostRuns(options.replicates, options.precision)
  const changes = { ...options, replicates }
  const scenarios = await readCompared(options.reference, options.others, changes)
  const days = daysCompared(options.at ?? [], scenarios[0])
  const asked = options.decompose === true
  notesOnPairs(scenarios, asked).forEach(notes.note)
  if (out !== undefined) checkComparisonFolder(out, scenarios, goals !== undefined)
  if (options['dry-run'] === true) {
    print(differencesText(scenarios, screen))
    notes.note('dry run: nothing was run')
    return exitCode.good
  }

  const progress = createProgress(quiet === true ? 'none' : options.progress, {
    stream: process.stderr,
  })
  const { settingsLine } = await import('../terminal/settings-line.ts')
  const { pageHint } = await import('../terminal/page-hint.ts')
  for (const scenario of scenarios) notes.detail(`${scenario.name}: ${settingsLine(scenario)}`)
  const pool = createPool({ jobs: options.jobs })
  const settings = { progress, pool, limits, days, decompose: asked, goals }
  const result = await runComparison(scenarios, settings).finally(pool.close)

  if (out !== undefined) writeComparison(out, result, ['burnout', ...process.argv.slice(2)])
  if (format === 'json') printJson(result)
  else if (format === 'csv') print(differencesCsv(result))
  else if (format === 'jsonl') print(differenceLines(differenceRows(result)))
  else print(comparisonTable(result, screen, { everything: options.verbose === true }))

  notePrecision(result.precision, notes)
  const warnings = [result.reference, ...result.comparisons].flatMap(each => each.warnings)
  for (const warning of new Set(warnings)) notes.warn(warning)
  for (const { scenario, replicate, message } of result.failures)
    notes.warn(`replicate ${replicate} of ${scenario} failed, and its pairs with it: ${message}`)
  if (out !== undefined) notes.note(`wrote ${out}\n${pageHint(out)}`)
  return result.failures.length > 0 ? exitCode.someFailed : exitCode.good
}

export const handler = async (options: CompareArguments): Promise<void> => {
  process.exitCode = await compare(options)
}
