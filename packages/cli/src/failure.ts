import type { ExitCode } from './exit-codes.ts'

/** Something a person can mend: what is wrong in one grammar, `fault: value; expected …`. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: ExitCode
  /** What to do next, on a line of its own. */
  readonly hint: string | null

  constructor(code: ExitCode, message: string, hint: string | null = null) {
    super(message)
    this.code = code
    this.hint = hint
  }
}

/** The code of a system error, such as `ENOENT`; empty for any other error. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
