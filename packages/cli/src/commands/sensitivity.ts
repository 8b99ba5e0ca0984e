import type { Scenario, SensitivityOptions, SensitivityResult } from '@burnout/engine'
import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { notesFor, print, printJson } from '../terminal/output.ts'
import { createProgress } from '../terminal/progress.ts'
import { screenOf } from '../terminal/screen.ts'
import {
  choiceFlag,
  jobsFlag,
  monthFlag,
  outFlag,
  overFlag,
  scenarioArgument,
  seedFlag,
  setFlag,
  talkFlags,
  textFlag,
  wholeFlag,
  type ArgumentsOf,
} from './flags.ts'

export const command = 'sensitivity <scenario>'

export const describe = 'Which levers and assumptions an output hangs on'

export const flags = {
  over: overFlag,
  method: choiceFlag('method', ['morris', 'sobol', 'tornado'], 'How they are varied'),
  measure: textFlag('measure', 'The output that is looked at; exhaustion without it'),
  at: monthFlag('at', 'Month in which it is read; the last of the run without it'),
  points: {
    ...wholeFlag('points', 'Trajectories of morris (10 without it), samples of sobol (64)'),
    alias: 'n',
  },
  replicates: wholeFlag(
    'replicates',
    'Runs of each point, with the same luck at all; 5 without it',
  ),
  seed: seedFlag,
  set: setFlag,
  jobs: jobsFlag,
  out: outFlag,
  format: choiceFlag('format', ['table', 'csv', 'json'], 'What is printed'),
  ...talkFlags,
} as const

export const builder = (yargs: Argv) =>
  yargs
    .positional('scenario', scenarioArgument)
    .options(flags)
    .example('$0 sensitivity my.yaml', 'screens every assumption; takes minutes')
    .example('$0 sensitivity my.yaml --over wearRate,scribes --method sobol', 'shares of variance')
    .example('$0 sensitivity my.yaml --over wearRate,holidays --method tornado', 'one at a time')

export type SensitivityArguments = ArgumentsOf<typeof builder>

/** What the flags ask for; what makes no analysis is a wrong use of the command. */
const planOf = async (scenario: Scenario, options: SensitivityArguments) => {
  const { parameterNames, planSensitivity } = await import('@burnout/engine')
  const { over, method, measure, at, points, replicates } = options
  const asked: SensitivityOptions = {
    method,
    ...(over === undefined
      ? {}
      : {
          over: over.flatMap((name): readonly string[] =>
            name === 'all' ? parameterNames : [name],
          ),
        }),
    ...(measure === undefined ? {} : { measure }),
    ...(at === undefined ? {} : { month: at }),
    ...(points === undefined ? {} : { points }),
    ...(replicates === undefined ? {} : { replicates }),
  }
  try {
    return planSensitivity(scenario, asked)
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(exitCode.usage, error.message)
    throw error
  }
}

const failuresIn = ({ runs }: SensitivityResult) =>
  runs.flatMap(({ error }, point) => (error === null ? [] : [{ point, error }]))

/** Runs the points of an analysis and prints what they say, after writing it to a folder when asked to. */
export const sensitivity = async (options: SensitivityArguments): Promise<ExitCode> => {
  const { compileScenario } = await import('@burnout/engine')
  const { readScenario } = await import('../reading/read-scenario.ts')
  const { createPool } = await import('../pool/pool.ts')
  const { measurePoints } = await import('../running/measure-points.ts')
  const { checkSensitivityFolder, writeSensitivityFolder } =
    await import('../store/sensitivity-folder.ts')
  const { sensitivityCsv } = await import('../store/sensitivity-csv.ts')
  const { sensitivityTable } = await import('../terminal/sensitivity-table.ts')
  const { format, out, quiet } = options
  const notes = notesFor(options)

  const { set, seed } = options
  const scenario = await readScenario(options.scenario, { set, seed })
  const plan = await planOf(scenario, options)
  if (out !== undefined) checkSensitivityFolder(out, plan)
  compileScenario(plan.scenario).warnings.forEach(notes.warn)
  const progress = createProgress(quiet === true ? 'none' : options.progress, {
    stream: process.stderr,
  })
  const pool = createPool({ jobs: options.jobs })
  const result = await measurePoints(plan, { progress, pool }).finally(pool.close)

  const failures = failuresIn(result)
  const [failure] = failures
  if (failure !== undefined && failures.length === result.runs.length)
    throw new Failure(
      exitCode.failed,
      `run failed: all ${failures.length} points of ${scenario.name}: ${failure.error}`,
    )
  if (out !== undefined)
    writeSensitivityFolder(out, plan, result, ['burnout', ...process.argv.slice(2)])
  if (format === 'json') printJson(result)
  else if (format === 'csv') print(sensitivityCsv(result))
  else
    print(
      sensitivityTable(result, screenOf(process.stdout), { everything: options.verbose === true }),
    )
  for (const { point, error } of failures) notes.warn(`point ${point} failed: ${error}`)
  if (out !== undefined) notes.note(`wrote ${out}`)
  return failures.length > 0 ? exitCode.someFailed : exitCode.good
}

export const handler = async (options: SensitivityArguments): Promise<void> => {
  process.exitCode = await sensitivity(options)
}
