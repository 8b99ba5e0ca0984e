import { dayOfMonth, formatDays, type Scenario } from '@burnout/engine'
import { checkComparable, checkFiles } from './check-comparable.ts'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { readScenario, type Changes } from './read-scenario.ts'

/** Reads scenarios that can be compared, the reference first; throws on any that cannot. */
export const readCompared = async (
  reference: string,
  others: readonly string[],
  changes: Changes,
): Promise<readonly [Scenario, ...Scenario[]]> => {
  checkFiles([reference, ...others])
  const scenarios: [Scenario, ...Scenario[]] = [await readScenario(reference, changes)]
  for (const file of others) scenarios.push(await readScenario(file, changes))
  checkComparable(scenarios)
  return scenarios
}

/** The days of the months asked for, and the horizon, ascending. */
export const daysCompared = (months: readonly number[], { run }: Scenario): readonly number[] => {
  const late = months.find(month => dayOfMonth(month) > run.horizon)
  if (late !== undefined)
    throw new Failure(
      exitCode.usage,
      `invalid at: ${late}; expected months within the horizon of ${formatDays(run.horizon)}`,
    )
  return [...new Set([...months.map(dayOfMonth), run.horizon])].sort((a, b) => a - b)
}
