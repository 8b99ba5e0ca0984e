import { exitCode, type ExitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { withoutPasswords } from '../queue/mask.ts'
import { harmless } from './harmless.ts'
import { screenOf } from './screen.ts'

interface ScenarioFaults extends Error {
  readonly kind: 'invalid' | 'missing'
}

// By name: the engine, which defines the class, is loaded only by the commands that need it.
const isScenarioError = (error: unknown): error is ScenarioFaults =>
  error instanceof Error && error.name === 'ScenarioError'

/** What a command that threw leaves with. */
export const exitCodeOf = (error: unknown): ExitCode => {
  if (error instanceof Failure) return error.code
  if (isScenarioError(error))
    return error.kind === 'missing' ? exitCode.missingFile : exitCode.invalidScenario
  return exitCode.failed
}

/** What a person reads of an error: every fault of a scenario, or one line; a stack only on request. No commands of terminals. */
export const errorText = (error: unknown, verbose: boolean): string =>
  harmless(textOf(error, verbose))

const textOf = (error: unknown, verbose: boolean): string => {
  if (!(error instanceof Error)) return `run failed: ${String(error)}`
  if (error instanceof Failure)
    return error.hint === null ? error.message : `${error.message}\n${error.hint}`
  if (isScenarioError(error)) return error.message
  if (verbose) return error.stack ?? error.message
  return `run failed: ${error.message}\nAdd --verbose to see where.`
}

/** Says on standard error what went wrong, without secrets, and sets the exit code. */
export const reportError = (error: unknown, verbose = process.argv.includes('--verbose')): void => {
  const { red } = screenOf(process.stderr).colours
  process.stderr.write(`${red(withoutPasswords(errorText(error, verbose)))}\n`)
  process.exitCode = exitCodeOf(error)
}
