import { exitCode } from './exit-codes.ts'
import { Failure } from './failure.ts'

/** What the parser says of a command line that it cannot make sense of, in its own words. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The part of a command that a misspelt word is compared with. */
export interface KnownCommand {
  /** As registered: `run <scenario>`. */
  readonly command: string
  readonly flags: Readonly<Record<string, unknown>>
}

const nameOf = ({ command }: KnownCommand): string => command.split(' ')[0]!

const dashed = (flag: string): string => (flag.length === 1 ? `-${flag}` : `--${flag}`)

const orList = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

const didYouMean = async (word: string, known: readonly string[]): Promise<string> => {
  // only a person who mistyped waits for the engine
  const { nearest } = await import('@burnout/engine')
  const name = nearest(word, known)
  return name === null ? '' : `; did you mean ${name}?`
}

const unknownCommand = async (word: string, known: readonly KnownCommand[]): Promise<string> => {
  const names = known.map(nameOf)
  return `unknown command: ${word}; expected ${orList(names)}${await didYouMean(word, names)}`
}

const unknownFlag = async (flag: string, { command, flags }: KnownCommand): Promise<string> => {
  const names = Object.keys(flags)
  const guess = await didYouMean(dashed(flag), names.map(dashed))
  return `unknown flag: ${dashed(flag)}; expected ${names.length === 0 ? 'none' : 'a flag'} of burnout ${command.split(' ')[0]}${guess}`
}

const withoutCommand = (args: readonly string[], known: readonly KnownCommand[]): string => {
  const expected = `expected ${orList(known.map(nameOf))}`
  return args.length === 0
    ? `missing command: none given; ${expected}`
    : `missing command: only ${args.join(' ')} given; ${expected}`
}

const isFlag = (word: string, args: readonly string[]): boolean =>
  args.some(arg => arg.startsWith('-') && arg.replace(/^-+/, '').split('=')[0] === word) ||
  // -abc stands for three flags
  args.some(arg => /^-[^-]/.test(arg) && word.length === 1 && arg.includes(word))

const inOurWords = async (
  message: string,
  args: readonly string[],
  known: readonly KnownCommand[],
): Promise<string> => {
  const given = args.find(arg => !arg.startsWith('-'))
  const current = known.find(each => nameOf(each) === given)
  if (current === undefined)
    return given === undefined ? withoutCommand(args, known) : unknownCommand(given, known)
  const unknown = /^Unknown arguments?: (.*)$/.exec(message)?.[1]?.split(', ')
  if (unknown !== undefined) {
    const flag = unknown.find(word => isFlag(word, args))
    return flag === undefined
      ? `too many arguments: ${unknown.join(' ')}; expected burnout ${current.command}`
      : unknownFlag(flag, current)
  }
  const count = /^Not enough non-option arguments: got (\d+)/.exec(message)?.[1]
  if (count !== undefined)
    return `missing argument: ${count === '0' ? 'none' : `only ${count}`} given; expected burnout ${current.command}`
  const valueless = /^Not enough arguments following: (.*)$/.exec(message)?.[1]
  if (valueless !== undefined)
    return `missing value: ${dashed(valueless)}; expected a value after it`
  // already in our words: the flag's own reader said it
  return message
}

/** What the parser found wrong with the command line, in one line, with the nearest known word. */
export const usageFailure = async (
  message: string,
  args: readonly string[],
  known: readonly KnownCommand[],
): Promise<Failure> => {
  const given = args.find(arg => known.some(each => nameOf(each) === arg))
  const help = `Try: burnout ${given === undefined ? '' : `${given} `}--help`
  return new Failure(exitCode.usage, await inOurWords(message, args, known), help)
}
