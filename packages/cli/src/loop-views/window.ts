import { monthsWithin } from '@burnout/engine'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import type { Question } from './view.ts'

/** The months that are asked about: one, some or all of the run; fails on any others. */
export const windowOf = ({
  window,
  at,
  scenario: { name, run },
}: Pick<Question, 'window' | 'at' | 'scenario'>): readonly [from: number, to: number] => {
  const months = monthsWithin(run.horizon)
  if (months < 1)
    throw new Failure(exitCode.usage, `run too short: ${name}; expected at least a month`)
  if (at !== undefined && at >= months)
    throw new Failure(exitCode.usage, `invalid at: ${at}; expected a month from 0 to ${months - 1}`)
  const [from, to] = window ?? (at === undefined ? [0, months] : [at, at + 1])
  if (from >= to || to > months)
    throw new Failure(
      exitCode.usage,
      `invalid window: ${from}..${to}; expected two months, ascending, within 0..${months}`,
    )
  return [from, to]
}
