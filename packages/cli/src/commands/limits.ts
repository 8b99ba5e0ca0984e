import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import type { RunLimits } from '../running/grow-ensemble.ts'

/** Runs at most where a precision decides how many there are. */
const mostReplicates = 10_000

/** What the flags of `limitFlags` say. */
export const limitsOf = (options: {
  readonly 'timeout-per-run'?: number | undefined
  readonly 'max-failures'?: number | undefined
  readonly 'fail-fast'?: boolean | undefined
}): RunLimits => {
  const { 'timeout-per-run': timeout, 'max-failures': maxFailures, 'fail-fast': failFast } = options
  if (failFast !== true) return { timeout, maxFailures }
  if (maxFailures === undefined) return { timeout, maxFailures: 0 }
  throw new Failure(
    exitCode.usage,
    'too many limits: --fail-fast --max-failures; expected one of them',
  )
}

/** How many runs there may be: what `-n` says, or else what the scenario says unless a precision decides. */
export const mostRuns = (
  replicates: number | undefined,
  precision: readonly string[] | undefined,
): number | undefined => replicates ?? (precision === undefined ? undefined : mostReplicates)
