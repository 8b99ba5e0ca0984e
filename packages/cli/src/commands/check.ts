import type { Experiment } from '@burnout/engine'
import type { Argv } from 'yargs'
import type { FileReport } from '../running/check-files.ts'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { notesFor, print, printJson } from '../terminal/output.ts'
import { createProgress } from '../terminal/progress.ts'
import { screenOf } from '../terminal/screen.ts'
import { wrap } from '../terminal/wrap.ts'
import {
  choiceFlag,
  jobsFlag,
  replicatesFlag,
  talkFlags,
  undisguise,
  type ArgumentsOf,
} from './flags.ts'

export const command = 'check <files..>'

export const describe = 'Test scenario and experiment files, and whether scenarios do what they say'

export const flags = {
  replicates: replicatesFlag,
  jobs: jobsFlag,
  'no-run': { type: 'boolean', describe: 'Only read the files; put no expectation to the test' },
  format: choiceFlag('format', ['table', 'json'], 'What is printed'),
  ...talkFlags,
} as const

export const builder = (yargs: Argv) =>
  yargs
    .positional('files', {
      describe: 'Scenario or experiment files, or - for standard input',
      type: 'string',
      array: true,
      demandOption: true,
      coerce: (files: string[]) => files.map(undisguise),
    })
    .options(flags)
    .example('$0 check scenarios/*.yaml', 'every scenario')

export type CheckArguments = ArgumentsOf<typeof builder>

const asJson = ({ file, code, faults, scenario, experiment, warnings, verdicts }: FileReport) => ({
  file,
  kind: experiment === null ? 'scenario' : 'experiment',
  valid: scenario !== null || experiment !== null,
  exitCode: code,
  faults,
  name: scenario?.name ?? experiment?.name ?? null,
  seed: scenario?.run.seed ?? null,
  replicates: scenario?.run.replicates ?? null,
  warnings,
  expectations: verdicts,
})

const scenarioDetail = ({ scenario, verdicts }: FileReport): string => {
  const met = verdicts.filter(verdict => verdict.met).length
  return verdicts.length > 0
    ? `${met} of ${verdicts.length} expectations met, ${scenario?.run.replicates} replicates`
    : `valid; ${scenario?.expect.length || 'no'} expectations${scenario?.expect.length ? ', none tested' : ''}`
}

const experimentDetail = (experiment: Experiment, points: number): string => {
  const { design, scenarios, replicates } = experiment
  const runs = scenarios.reduce((sum, { run }) => sum + points * (replicates ?? run.replicates), 0)
  const several = scenarios.length > 1 ? ` in ${scenarios.length} scenarios` : ''
  return `valid; ${design} of ${points} points${several}, ${runs} runs`
}

const lines = (report: FileReport, countPoints: (experiment: Experiment) => number): string => {
  const { file, code, experiment, verdicts } = report
  const { colours, width } = screenOf(process.stdout)
  const { bold, dim, green, red } = colours
  const detail =
    experiment === null
      ? scenarioDetail(report)
      : experimentDetail(experiment, countPoints(experiment))
  const sign = (good: boolean) => (good ? green('✔') : red('✖'))
  return [
    `${sign(code === exitCode.good)} ${bold(file)}  ${dim(detail)}`,
    ...verdicts.map(
      verdict => `  ${sign(verdict.met)} ${wrap(verdict.sentence, width, '    ').trimStart()}`,
    ),
  ].join('\n')
}

/** Reads every file, runs those that expect something, and says what is met and what is not. */
export const check = async (options: CheckArguments): Promise<ExitCode> => {
  const { countPoints } = await import('@burnout/engine')
  const { createChecker, worstCode } = await import('../running/check-files.ts')
  const { createPool } = await import('../pool/pool.ts')
  const notes = notesFor(options)
  const { red } = screenOf(process.stderr).colours
  const pool = createPool({ jobs: options.jobs })
  const checkFile = createChecker({
    pool,
    replicates: options.replicates,
    runs: options['no-run'] !== true,
    progress: () =>
      createProgress(options.quiet === true ? 'none' : options.progress, {
        stream: process.stderr,
      }),
  })
  const reports: FileReport[] = []
  try {
    for (const file of new Set(options.files)) {
      const report = await checkFile(file)
      reports.push(report)
      for (const fault of report.faults) process.stderr.write(`${red(fault)}\n`)
      for (const warning of report.warnings) notes.warn(`${report.file} ${warning}`)
      if (options.format === 'table' && report.faults.length === 0)
        print(lines(report, countPoints))
    }
  } finally {
    await pool.close()
  }
  const code = worstCode(reports)
  if (options.format === 'json')
    printJson({ format: 'burnout-check/1', good: code === 0, files: reports.map(asJson) }, 2)
  const bad = reports.filter(report => report.code !== exitCode.good).length
  if (reports.length > 1) notes.note(`${reports.length - bad} of ${reports.length} files are good`)
  return code
}

export const handler = async (options: CheckArguments): Promise<void> => {
  process.exitCode = await check(options)
}
