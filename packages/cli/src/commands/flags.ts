import type { Argv, Options } from 'yargs'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { readAddress } from '../queue/address.ts'
import { progressModes } from '../terminal/progress.ts'

/** What a command's handler receives, from its builder. */
export type ArgumentsOf<Builder> = Builder extends (yargs: Argv) => Argv<infer Arguments>
  ? Arguments
  : never

/** The parser drops a lone `-`; until it has run, this stands for it. No file can be called so. */
export const dashInDisguise = '\0'

/** Standard input and output under their usual name again. */
export const undisguise = (given: string): string => (given === dashInDisguise ? '-' : given)

const once =
  <T>(flag: string, read: (given: string) => T) =>
  (given: string | readonly string[]): T => {
    if (typeof given !== 'string')
      throw new Failure(exitCode.usage, `flag given twice: --${flag}; expected it once`)
    return read(given)
  }

const text = (flag: string) =>
  once(flag, given => {
    if (given === '')
      throw new Failure(exitCode.usage, `empty value: --${flag}; expected some text`)
    return given
  })

const wholeNumber = (flag: string) =>
  once(flag, given => {
    if (/^[1-9]\d{0,8}$/.test(given)) return Number(given)
    throw new Failure(
      exitCode.usage,
      `invalid ${flag}: ${given || '(empty)'}; expected a whole number of 1 or more`,
    )
  })

const seconds = (flag: string) =>
  once(flag, given => {
    if (/^\d{1,6}(\.\d{1,3})?$/.test(given) && Number(given) > 0) return Number(given)
    throw new Failure(
      exitCode.usage,
      `invalid ${flag}: ${given || '(empty)'}; expected seconds, such as 60 or 0.5`,
    )
  })

/** A month counted from the start, 0 or later. */
const month = (flag: string) =>
  once(flag, given => {
    if (/^\d{1,4}$/.test(given)) return Number(given)
    throw new Failure(
      exitCode.usage,
      `invalid ${flag}: ${given || '(empty)'}; expected a whole number of months since the start`,
    )
  })

const list = (given: string | readonly string[]): readonly string[] =>
  typeof given === 'string' ? [given] : given

const oneOf = <const Choice extends string>(flag: string, choices: readonly Choice[]) =>
  once(flag, (given): Choice => {
    const choice = choices.find(each => each === given)
    if (choice !== undefined) return choice
    throw new Failure(
      exitCode.usage,
      `unknown ${flag}: ${given || '(empty)'}; expected ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`,
    )
  })

/** A flag with a value of its own. */
const valued = { type: 'string', requiresArg: true } as const satisfies Options

/** A flag that takes one of a few words. */
export const choiceFlag = <const Choice extends string>(
  flag: string,
  choices: readonly [Choice, ...Choice[]],
  about: string,
) => ({
  ...valued,
  describe: `${about}: ${choices.join(', ')}`,
  default: choices[0],
  coerce: oneOf(flag, choices),
})

/** A flag with a whole number of 1 or more. */
export const wholeFlag = (flag: string, about: string) => ({
  ...valued,
  describe: about,
  coerce: wholeNumber(flag),
})

/** A flag with some text of its own. */
export const textFlag = (flag: string, about: string) => ({
  ...valued,
  describe: about,
  coerce: text(flag),
})

/** A flag with a file of its own; `-` is standard output. */
export const fileFlag = (flag: string, about: string) => ({
  ...textFlag(flag, about),
  coerce: (given: string | readonly string[]) => undisguise(text(flag)(given)),
})

/** The scenario that a command works on. */
export const scenarioArgument = {
  describe: 'A scenario file, or - for standard input',
  type: 'string',
  demandOption: true,
  coerce: undisguise,
} as const

export const setFlag = {
  ...valued,
  describe: 'Change the scenario, as path=value; may be repeated',
  coerce: list,
} as const

export const seedFlag = {
  ...valued,
  describe: 'Another seed: the same seed is the same luck',
  coerce: text('seed'),
} as const

export const replicatesFlag = {
  ...valued,
  alias: 'n',
  describe: 'Number of runs that differ only by chance',
  coerce: wholeNumber('replicates'),
} as const

const commaList = (flag: string) =>
  once(flag, (given): readonly string[] => given.split(',').map(part => part.trim()))

export const atFlag = {
  ...valued,
  describe: 'Dates, as times since the start: 6 months,1y; the horizon without it',
  coerce: commaList('at'),
} as const

export const cutFlag = {
  ...valued,
  describe: 'Cut these loops and see what they do to exhaustion: names, or all',
  coerce: commaList('cut'),
} as const

export const overFlag = {
  ...valued,
  describe: 'What is varied: names of levers and assumptions, or all for every assumption',
  coerce: commaList('over'),
} as const

export const monthFlag = (flag: string, about: string) => ({
  ...valued,
  describe: about,
  coerce: month(flag),
})

/** Months counted from the start, each 0 or later. */
export const monthsFlag = (flag: string, about: string) => ({
  ...valued,
  describe: about,
  coerce: once(flag, (given): readonly number[] =>
    given.split(',').map(part => month(flag)(part.trim())),
  ),
})

export const windowFlag = {
  ...valued,
  describe: 'Months since the start, as 12..36; the whole run without it',
  coerce: once('window', (given): readonly [number, number] => {
    const [, from, to] = /^(\d{1,4})\.\.(\d{1,4})$/.exec(given) ?? []
    if (from !== undefined && to !== undefined) return [Number(from), Number(to)]
    throw new Failure(
      exitCode.usage,
      `invalid window: ${given || '(empty)'}; expected two months since the start, such as 12..36`,
    )
  }),
} as const

export const everyFlag = {
  ...valued,
  describe: 'Months from one look at the loops to the next',
  coerce: wholeNumber('every'),
} as const

export const outFlag = {
  ...valued,
  alias: 'o',
  describe:
    'Folder for the result, with all that is needed to repeat it; an unfinished one is resumed',
  coerce: text('out'),
} as const

export const jobsFlag = {
  ...valued,
  alias: 'j',
  describe: 'Runs that are worked on at the same time; all cores without it',
  coerce: wholeNumber('jobs'),
} as const

export const queueFlag = {
  ...valued,
  describe:
    'A Redis or Valkey that hands out the work, as redis://host:6379; BURNOUT_QUEUE without it',
  coerce: once('queue', given => readAddress(given)),
} as const

export const precisionFlag = {
  ...valued,
  describe:
    'Add runs until the mean at the end is as sure as ±0.5pp (burned out) or exhaustion=0.2; -n is then the most',
  coerce: (given: string | readonly string[]): readonly string[] =>
    list(given).flatMap(each => each.split(',').map(part => part.trim())),
} as const

/** When a run that goes wrong, or all of them, are given up. */
export const limitFlags = {
  'timeout-per-run': {
    ...valued,
    describe: 'Seconds after which a run is given up as failed',
    coerce: seconds('timeout-per-run'),
  },
  'max-failures': {
    ...valued,
    describe: 'Failed runs after which everything is given up',
    coerce: wholeNumber('max-failures'),
  },
  'fail-fast': { type: 'boolean', describe: 'Give everything up when a run fails' },
} as const

/** Whether a folder is to keep what every run did. */
export const tracesFlag = {
  type: 'boolean',
  describe: 'With --out: keep the series of every run, and not only their spread',
} as const

export const shardFlag = {
  ...valued,
  describe:
    'Only the i-th of n parts of the points, as 2/8: for clusters; each into a folder of its own',
  coerce: once('shard', (given): { readonly number: number; readonly of: number } => {
    const [, number, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(given) ?? []
    if (Number(number) >= 1 && Number(number) <= Number(of))
      return { number: Number(number), of: Number(of) }
    throw new Failure(
      exitCode.usage,
      `invalid shard: ${given || '(empty)'}; expected one of several, such as 1/4`,
    )
  }),
} as const

/** Whether it is about experiment files and not scenarios. */
export const experimentFlag = {
  type: 'boolean',
  describe: 'Of an experiment: scenarios that are run at many points',
} as const

/** How much a command says while it works. */
export const talkFlags = {
  progress: choiceFlag('progress', progressModes, 'How progress is shown'),
  quiet: { type: 'boolean', describe: 'Say nothing but the result and errors' },
  verbose: { type: 'boolean', describe: 'Say more, and where an error comes from' },
} as const
