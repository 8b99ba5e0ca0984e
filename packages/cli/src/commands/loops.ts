import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { notesFor, print, printJson } from '../terminal/output.ts'
import { createProgress } from '../terminal/progress.ts'
import { screenOf } from '../terminal/screen.ts'
import {
  choiceFlag,
  cutFlag,
  everyFlag,
  jobsFlag,
  monthFlag,
  replicatesFlag,
  scenarioArgument,
  seedFlag,
  setFlag,
  talkFlags,
  windowFlag,
  type ArgumentsOf,
} from './flags.ts'

export const command = 'loops <scenario>'

export const describe = 'Which feedback loops are in charge, when, and what they do'

export const flags = {
  window: windowFlag,
  at: monthFlag('at', 'One month; that of the cut with --cut, that of the gauge with --trap'),
  every: everyFlag,
  cut: cutFlag,
  trap: { type: 'boolean', describe: 'How far people lean on a quick fix, and since when' },
  attribution: { type: 'boolean', describe: 'What pushes exhaustion up and down, month by month' },
  seed: seedFlag,
  set: setFlag,
  replicates: replicatesFlag,
  jobs: jobsFlag,
  format: choiceFlag('format', ['table', 'json', 'csv'], 'What is printed'),
  ...talkFlags,
} as const

export const builder = (yargs: Argv) =>
  yargs
    .positional('scenario', scenarioArgument)
    .options(flags)
    .example('$0 loops scenarios/wellness-first.yaml --window 12..36', 'who is in charge then')
    .example('$0 loops scenarios/wellness-first.yaml --cut all --at 12', 'what each loop does')
    .example('$0 loops scenarios/wellness-first.yaml --trap', 'could one stop the programmes?')

export type LoopsArguments = ArgumentsOf<typeof builder>

/** What can be asked, and the flags that say of when. */
const views = {
  shares: ['window', 'at', 'every'],
  cut: ['at'],
  trap: ['at'],
  attribution: ['window', 'at'],
} as const satisfies Record<string, readonly (keyof LoopsArguments)[]>
type View = keyof typeof views

/** The one view that the flags ask for; fails on several, and on flags that it has no use for. */
const viewOf = (options: LoopsArguments): View => {
  const asked = (['cut', 'trap', 'attribution'] as const).filter(
    view => options[view] !== undefined && options[view] !== false,
  )
  if (asked.length > 1)
    throw new Failure(
      exitCode.usage,
      `too many views: ${asked.map(view => `--${view}`).join(' ')}; expected one of them`,
    )
  const view = asked[0] ?? 'shares'
  const known: readonly string[] = views[view]
  for (const flag of ['window', 'at', 'every'] as const)
    if (options[flag] !== undefined && !known.includes(flag))
      throw new Failure(
        exitCode.usage,
        `invalid flag: --${flag} with --${view}; expected ${known.map(each => `--${each}`).join(' or ')}`,
      )
  if (options.window !== undefined && options.at !== undefined)
    throw new Failure(exitCode.usage, 'too many times: --window --at; expected one of them')
  return view
}

/** Asks for what the flags say and prints it. */
export const loops = async (options: LoopsArguments): Promise<ExitCode> => {
  const view = viewOf(options)
  const { compileScenario } = await import('@burnout/engine')
  const { readScenario } = await import('../reading/read-scenario.ts')
  const { loopViews } = await import('../loop-views/index.ts')
  const { createPool } = await import('../pool/pool.ts')
  const notes = notesFor(options)

  const replicates = options.replicates ?? 20
  const scenario = await readScenario(options.scenario, { ...options, replicates })
  compileScenario(scenario).warnings.forEach(notes.warn)
  const mode = options.quiet === true ? 'none' : options.progress
  const pool = createPool({ jobs: options.jobs })
  const answer = await loopViews[view]({
    scenario,
    window: options.window,
    at: options.at,
    every: options.every,
    cut: options.cut ?? [],
    looks: options.replicates,
    pool,
    newProgress: () => createProgress(mode, { stream: process.stderr }),
  }).finally(pool.close)
  if (options.format === 'json') printJson(answer.json)
  else if (options.format === 'csv') print(answer.csv())
  else print(answer.table(screenOf(process.stdout)))
  return exitCode.good
}

export const handler = async (options: LoopsArguments): Promise<void> => {
  process.exitCode = await loops(options)
}
