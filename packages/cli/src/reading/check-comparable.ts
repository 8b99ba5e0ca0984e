import { statSync } from 'node:fs'
import { settingMismatches, type Scenario, type SettingMismatch } from '@burnout/engine'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { letterOf, mostCompared } from './letters.ts'
import { standardInput } from './read-scenario.ts'

/** What tells two files apart, whatever they are called; the path where there is none to look at. */
const identityOf = (path: string): string => {
  const found = path === standardInput ? undefined : statSync(path, { throwIfNoEntry: false })
  return found === undefined ? path : `${found.dev}:${found.ino}`
}

/** Refuses a list of files that no comparison can be made of, before any is read. */
export const checkFiles = (files: readonly string[]): void => {
  if (files.length > mostCompared)
    throw new Failure(
      exitCode.usage,
      `too many scenarios: ${files.length}; expected 2 to ${mostCompared}`,
    )
  const seen = new Map<string, string>()
  for (const file of files) {
    const identity = identityOf(file)
    const first = seen.get(identity)
    if (first !== undefined)
      throw new Failure(
        exitCode.usage,
        `same file twice: ${first === file ? file : `${first} and ${file}`}; expected different scenarios`,
        'To compare a scenario with a change of it, save the change with: burnout run FILE --set path=value --dry-run > changed.yaml',
      )
    seen.set(identity, file)
  }
}

const flagFor = ({ setting, reference }: SettingMismatch): string => {
  if (setting === 'seed') return `--seed ${JSON.stringify(reference)}`
  if (setting === 'replicates') return `-n ${reference}`
  return `--set ${JSON.stringify(`run.${setting}=${reference}`)}`
}

const nouns: Readonly<Record<SettingMismatch['setting'], string>> = {
  start: 'first day',
  horizon: 'horizon',
  record: 'time between records',
  replicates: 'number of replicates',
  seed: 'seed',
}

/** Refuses scenarios whose runs cannot be put into pairs, with every reason and the flags that mend it. */
export const checkComparable = (scenarios: readonly [Scenario, ...Scenario[]]): void => {
  const [reference] = scenarios
  const faults: string[] = []
  const flags = new Set<string>()
  scenarios.forEach((scenario, i) => {
    for (const mismatch of settingMismatches(reference, scenario)) {
      const { setting, reference: own, other } = mismatch
      faults.push(
        `different ${nouns[setting]}: ${other} in ${letterOf(i)} (${scenario.name}); expected ${own}, as in A (${reference.name})`,
      )
      flags.add(flagFor(mismatch))
    }
  })
  if (faults.length > 0)
    throw new Failure(
      exitCode.invalidScenario,
      faults.join('\n'),
      `Lay the same over all of them: ${[...flags].join(' ')}`,
    )
  if (reference.run.replicates < 2)
    throw new Failure(
      exitCode.invalidScenario,
      `too few replicates: ${reference.run.replicates}; expected at least 2, whose differences scatter`,
      'Ask for more: -n 100',
    )
}
