import { parseScenario, runEnsemble, type EnsembleResult, type Scenario } from '@burnout/engine'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../scenarios/', import.meta.url))

/** Names of the shipped scenarios, without their ending. */
export const scenarioNames = readdirSync(folder)
  .filter(file => file.endsWith('.yaml'))
  .map(file => file.slice(0, -'.yaml'.length))

export const textOf = (name: string): string => readFileSync(`${folder}${name}.yaml`, 'utf8')

const read = (name: string) =>
  scenarioNames.includes(name) ? { file: `${name}.yaml`, text: textOf(name) } : null

/** A scenario from the text of its file, which may extend a shipped one. */
export const readScenario = (text: string, file: string): Scenario =>
  parseScenario(text, { file, read })

export const loadScenario = (name: string): Scenario => readScenario(textOf(name), `${name}.yaml`)

const results = new Map<string, EnsembleResult>()

/** The ensemble of a shipped scenario at its own number of replicates; run once. */
export const resultOf = (name: string): EnsembleResult => {
  const known = results.get(name)
  if (known !== undefined) return known
  const result = runEnsemble(loadScenario(name))
  results.set(name, result)
  return result
}

const MOST = 16

/** As many replicates of a scenario as a test of its `expect` waits for. */
export const checkedReplicates = ({ run }: Scenario): number => Math.min(run.replicates, MOST)

const checked = new Map<string, EnsembleResult>()

/** A shipped scenario with as many replicates as another is checked with, so that both share their luck. */
export const checkedResultOf = (name: string, replicates: number): EnsembleResult => {
  const key = `${name} ${replicates}`
  const known = checked.get(key)
  if (known !== undefined) return known
  const result = runEnsemble(loadScenario(name), replicates)
  checked.set(key, result)
  return result
}
