import type { Scenario } from '@burnout/engine'
import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { notesFor, print } from '../terminal/output.ts'
import { createProgress } from '../terminal/progress.ts'
import {
  atFlag,
  choiceFlag,
  jobsFlag,
  outFlag,
  replicatesFlag,
  scenarioArgument,
  seedFlag,
  setFlag,
  talkFlags,
  type ArgumentsOf,
} from './flags.ts'

export const command = 'survey <scenario>'

export const describe = 'Ask every simulated clinician on chosen dates: one row for each'

// whether it was given is looked at, because a folder has no use for it
const { default: usual, ...format } = choiceFlag('format', ['csv', 'jsonl'], 'What is printed')

export const flags = {
  at: atFlag,
  seed: seedFlag,
  set: setFlag,
  replicates: replicatesFlag,
  jobs: jobsFlag,
  out: outFlag,
  format,
  ...talkFlags,
} as const

export const builder = (yargs: Argv) =>
  yargs
    .positional('scenario', scenarioArgument)
    .options(flags)
    .example('$0 survey scenarios/baseline.yaml --at 1y,2y -n 10 > survey.csv', 'two waves')
    .example('$0 survey my.yaml --at 1y,2y -o panel', 'into a folder, to ask in SQL')
    .example('$0 survey my.yaml --format jsonl', 'everybody at the horizon, as lines of JSON')

export type SurveyArguments = ArgumentsOf<typeof builder>

/** The days that `--at` names, ascending, or the horizon. */
const daysAt = async (at: readonly string[] | undefined, { run }: Scenario) => {
  const { readQuantity, formatDays } = await import('@burnout/engine')
  if (at === undefined) return [run.horizon]
  const days = at.map(given => {
    const reading = readQuantity(given, 'days')
    if ('fault' in reading) throw new Failure(exitCode.usage, `invalid at: ${reading.fault}`)
    const day = Math.round(reading.value)
    if (day < 0 || day > run.horizon)
      throw new Failure(
        exitCode.usage,
        `invalid at: ${given}; expected a time within the horizon of ${formatDays(run.horizon)}`,
      )
    return day
  })
  return [...new Set(days)].sort((a, b) => a - b)
}

/** How many were asked on each day, and what they said on the whole, from a folder. */
const wavesIn = async (folder: string): Promise<string> => {
  const { queryFolder } = await import('../store/batch/query-folder.ts')
  const { answerTable } = await import('../terminal/answer-text.ts')
  const { columns, rows } = await queryFolder(
    folder,
    `select date, count(*) filter (not "left") as asked, avg(burnedOut::integer) as "burned out",
      avg(exhaustion) as exhaustion, avg(intentToLeave::integer) as "intend to leave"
      from panel group by date order by date`,
  )
  const all = []
  for await (const some of rows) all.push(...some)
  return answerTable(columns, all)
}

/** Asks everybody and prints what they say as it comes, or keeps it in a folder and prints the means. */
export const survey = async (options: SurveyArguments): Promise<ExitCode> => {
  const { compileScenario, gatherSurvey } = await import('@burnout/engine')
  const { readScenario } = await import('../reading/read-scenario.ts')
  const { createPool } = await import('../pool/pool.ts')
  const { out, quiet } = options
  const notes = notesFor(options)

  if (out !== undefined && options.format !== undefined)
    throw new Failure(
      exitCode.usage,
      'unused flag: --format with --out; expected one of them',
      'The folder gives them, too: burnout query FOLDER "from panel" --format csv',
    )
  const scenario = await readScenario(options.scenario, options)
  const days = await daysAt(options.at, scenario)
  const startProgress = (already = 0) =>
    createProgress(quiet === true ? 'none' : options.progress, { stream: process.stderr, already })
  const pool = createPool({ jobs: options.jobs })

  if (out !== undefined) {
    const { runIntoFolder } = await import('../running/run-into-folder.ts')
    const wanted = { traces: false, precision: null, survey: days }
    const settings = { pool, notes, startProgress }
    const ended = await runIntoFolder(out, scenario, { ...wanted, ...settings }).finally(pool.close)
    print(await wavesIn(out))
    ended.result.warnings.forEach(notes.warn)
    for (const { replicate, message } of ended.failures)
      notes.warn(`replicate ${replicate} failed: ${message}`)
    notes.note(ended.said)
    return ended.failures.length > 0 ? exitCode.someFailed : exitCode.good
  }

  const { runSurvey } = await import('../running/run-survey.ts')
  const { surveyCsvRows, surveyHead, surveyJsonRows } = await import('../store/survey-rows.ts')
  compileScenario(scenario).warnings.forEach(notes.warn)
  const isCsv = (options.format ?? usual) === 'csv'
  const rowsOf = isCsv ? surveyCsvRows : surveyJsonRows
  if (isCsv) print(surveyHead)
  const failures = await runSurvey(scenario, days, {
    progress: startProgress(),
    pool,
    onAnswers: answers => {
      const part = gatherSurvey(scenario, days, [answers])
      if (part.rows > 0) print(rowsOf(part).join('\n'))
    },
  }).finally(pool.close)
  for (const { replicate, message } of failures)
    notes.warn(`replicate ${replicate} failed: ${message}`)
  return failures.length > 0 ? exitCode.someFailed : exitCode.good
}

export const handler = async (options: SurveyArguments): Promise<void> => {
  process.exitCode = await survey(options)
}
