import { appendFileSync, existsSync, openSync, closeSync, fsyncSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cannotWrite, whyNotWritten } from '../write-atomically.ts'

export const failuresName = 'failures.jsonl'

/** One line of `failures.jsonl`: a run that broke off. */
export interface LoggedFailure {
  readonly run: string
  readonly point: string
  readonly replicate: number
  readonly message: string
  /** 1 for the first time that it was tried. */
  readonly attempt: number
}

const readLine = (line: string): LoggedFailure | null => {
  try {
    const { run, point, replicate, message, attempt }: Partial<LoggedFailure> = JSON.parse(line)
    return typeof run === 'string' &&
      typeof point === 'string' &&
      typeof replicate === 'number' &&
      typeof message === 'string' &&
      typeof attempt === 'number'
      ? { run, point, replicate, message, attempt }
      : null
  } catch {
    return null
  }
}

/** The latest failure of every run that is on record, and how many lines could not be read. */
export const readFailures = (
  folder: string,
): { failures: Map<string, LoggedFailure>; damaged: number } => {
  const path = join(folder, failuresName)
  const failures = new Map<string, LoggedFailure>()
  let damaged = 0
  if (!existsSync(path)) return { failures, damaged }
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue
    const failure = readLine(line)
    if (failure === null) damaged++
    else failures.set(failure.run, failure)
  }
  return { failures, damaged }
}

/** Failures as the file has them. */
export const failureLines = (failures: readonly LoggedFailure[]): string =>
  failures.map(failure => `${JSON.stringify(failure)}\n`).join('')

/** Adds one line that lasts. */
export const logFailure = (folder: string, failure: LoggedFailure): void => {
  const path = join(folder, failuresName)
  try {
    // begins a line of its own, in case that a kill has cut off the last one
    appendFileSync(path, `\n${JSON.stringify(failure)}\n`)
    const handle = openSync(path, 'r+')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    throw cannotWrite(path, whyNotWritten(error))
  }
}
