import { statSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import type { ReportData } from '@burnout/report'
import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { commandText } from '../terminal/command-text.ts'
import { notesFor } from '../terminal/output.ts'
import { createProgress } from '../terminal/progress.ts'
import {
  choiceFlag,
  fileFlag,
  jobsFlag,
  replicatesFlag,
  seedFlag,
  setFlag,
  talkFlags,
  undisguise,
  type ArgumentsOf,
} from './flags.ts'

export const command = 'report <path>'

export const describe =
  'Write a result as one page that opens anywhere, prints well and can be sent'

export const flags = {
  out: {
    ...fileFlag('out', 'File for the report, or - for standard output; report.html without it'),
    alias: 'o',
  },
  pdf: {
    type: 'boolean',
    describe: 'Print it to PDF with Chromium: CHROMIUM_PATH, or one that is found',
  },
  language: choiceFlag('language', ['en', 'de'], 'Language of the page'),
  seed: seedFlag,
  set: setFlag,
  replicates: replicatesFlag,
  jobs: jobsFlag,
  ...talkFlags,
} as const

export const builder = (yargs: Argv) =>
  yargs
    .positional('path', {
      describe: 'A folder of results, a result in JSON, or a scenario, which is run first',
      type: 'string',
      demandOption: true,
      coerce: undisguise,
    })
    .options(flags)
    .example('$0 report results', 'writes results/report.html')
    .example('$0 report results --pdf', 'writes results/report.pdf')
    .example('$0 report results --language de', 'writes it in German')
    .example('$0 report my.yaml -o - > my.html', 'runs the scenario first')

export type ReportArguments = ArgumentsOf<typeof builder>

const standardInput = '-'
const standardOutput = '-'

/** Flags that change a scenario before it is run, and mean nothing for a result. */
const ofScenarios = ['seed', 'set', 'replicates', 'jobs'] as const

const refuseUnused = (options: ReportArguments): void => {
  const unused = ofScenarios.find(flag => options[flag] !== undefined)
  if (unused !== undefined)
    throw new Failure(
      exitCode.usage,
      `unused flag: --${unused} with ${options.path}, which has been run; expected it with a scenario file`,
    )
}

/** Runs a scenario for its report. */
const runFor = async (options: ReportArguments): Promise<ReportData> => {
  const { readScenario } = await import('../reading/read-scenario.ts')
  const { runEnsemble } = await import('../running/run-ensemble.ts')
  const { createPool } = await import('../pool/pool.ts')
  const scenario = await readScenario(options.path, options)
  const mode = options.quiet === true ? 'none' : options.progress
  const progress = createProgress(mode, { stream: process.stderr })
  const pool = createPool({ jobs: options.jobs })
  const { result, failures } = await runEnsemble(scenario, { progress, pool }).finally(pool.close)
  return {
    result,
    failures: failures.map(({ replicate, message }) => ({ of: '', replicate, message })),
    made: commandText(['burnout', ...process.argv.slice(2)]),
  }
}

/** Where a report goes that is not told where: into its folder, or beside whoever asks for it. */
const usualPlace = (path: string, isFolder: boolean, name: string): string => {
  if (isFolder) return join(path, name)
  return path === standardInput ? name : `${parse(path).name}-${name}`
}

/** Fails where the name of a file says that it is of the other kind. */
const checkKindOf = (out: string, pdf: boolean): void => {
  if (pdf && /\.html?$/i.test(out))
    throw new Failure(exitCode.usage, `wrong kind: --pdf into ${out}; expected a name in .pdf`)
  if (!pdf && /\.pdf$/i.test(out))
    throw new Failure(exitCode.usage, `wrong kind: a page into ${out}; expected --pdf with it`)
}

/** Writes the report of a result, or of a scenario that is run for it. */
export const report = async (options: ReportArguments): Promise<ExitCode> => {
  const { reportName, reportPage } = await import('@burnout/report')
  const { readReported } = await import('../reading/read-reported.ts')
  const { findChromium } = await import('../store/find-chromium.ts')
  const { printPdf } = await import('../store/print-pdf.ts')
  const { requireWritable } = await import('../store/output-folder.ts')
  const { writeAtomically } = await import('../store/write-atomically.ts')
  const { path, pdf = false } = options
  const notes = notesFor(options)

  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  const name = pdf ? reportName.replace(/html$/, 'pdf') : reportName
  const out = options.out ?? usualPlace(path, isFolder, name)
  checkKindOf(out, pdf)
  if (out !== standardOutput) requireWritable(dirname(out))
  const browser = pdf ? findChromium(process.env) : null
  const known = await readReported(path)
  if (known !== null) refuseUnused(options)
  const data = known ?? (await runFor(options))

  const page = reportPage(data, options.language)
  const content = browser === null ? page : await printPdf(browser, page)
  if (out === standardOutput) process.stdout.write(content)
  else writeAtomically(out, content)
  for (const { replicate, message } of data.failures)
    notes.warn(`replicate ${replicate} failed: ${message}`)
  if (out !== standardOutput) notes.note(`wrote ${out}`)
  return known === null && data.failures.length > 0 ? exitCode.someFailed : exitCode.good
}

export const handler = async (options: ReportArguments): Promise<void> => {
  process.exitCode = await report(options)
}
