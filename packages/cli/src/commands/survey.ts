import { setImmediate } from 'node:timers/promises'
import type { Scenario } from '@burnout/engine'
import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { watchForInterrupt } from '../interrupt.ts'
import { notesFor, print } from '../terminal/output.ts'
import { createProgress } from '../terminal/progress.ts'
import {
  atFlag,
  choiceFlag,
  replicatesFlag,
  scenarioArgument,
  seedFlag,
  setFlag,
  talkFlags,
  type ArgumentsOf,
} from './flags.ts'

export const command = 'survey <scenario>'

export const describe = 'Ask every simulated clinician on chosen dates: one row for each'

export const flags = {
  at: atFlag,
  seed: seedFlag,
  set: setFlag,
  replicates: replicatesFlag,
  format: choiceFlag('format', ['csv', 'jsonl'], 'What is printed'),
  ...talkFlags,
} as const

export const builder = (yargs: Argv) =>
  yargs
    .positional('scenario', scenarioArgument)
    .options(flags)
    .example('$0 survey scenarios/baseline.yaml --at 1y,2y -n 10 > survey.csv', 'two waves')
    .example('$0 survey my.yaml --format jsonl', 'everybody at the horizon, as lines of JSON')

export type SurveyArguments = ArgumentsOf<typeof builder>

/** The days that `--at` names, or the horizon. */
const daysAt = async (at: readonly string[] | undefined, { run }: Scenario) => {
  const { readQuantity, formatDays } = await import('@burnout/engine')
  if (at === undefined) return [run.horizon]
  return at.map(given => {
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
}

/** Asks everybody and prints what they say, block by block. */
export const survey = async (options: SurveyArguments): Promise<ExitCode> => {
  const { compileScenario, gatherSurvey, surveyBlocks } = await import('@burnout/engine')
  const { readScenario } = await import('../reading/read-scenario.ts')
  const { surveyCsvRows, surveyHead, surveyJsonRows } = await import('../store/survey-rows.ts')
  const notes = notesFor(options)

  const scenario = await readScenario(options.scenario, options)
  const days = await daysAt(options.at, scenario)
  compileScenario(scenario).warnings.forEach(notes.warn)
  const rowsOf = options.format === 'csv' ? surveyCsvRows : surveyJsonRows
  const progress = createProgress(options.quiet === true ? 'none' : options.progress, {
    stream: process.stderr,
  })
  const interrupt = watchForInterrupt()
  const total = scenario.run.replicates
  let done = 0
  if (options.format === 'csv') print(surveyHead)
  try {
    for (const block of surveyBlocks(scenario, { days })) {
      const part = gatherSurvey(scenario, days, [block])
      if (part.rows > 0) print(rowsOf(part).join('\n'))
      done = Math.min(total, 1 + (part.columns.replicate.at(-1) ?? done))
      progress.update(done, total, 0)
      await setImmediate()
      if (interrupt.requested)
        throw new Failure(
          exitCode.interrupted,
          `interrupted: ${done} of ${total} replicates of ${scenario.name} asked`,
        )
    }
  } finally {
    interrupt.release()
    progress.finish()
  }
  return exitCode.good
}

export const handler = async (options: SurveyArguments): Promise<void> => {
  process.exitCode = await survey(options)
}
