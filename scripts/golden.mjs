// Writes tests/golden-hashes.json: the hash of every shipped scenario, run as often as its test runs it.
// Only for changes that are meant to change results; the commit says why.
//   node scripts/golden.mjs [--check]   --check writes nothing, and fails when a hash is another: for another Node
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runEnsemble } from '@burnout/engine'
import { loadScenario, scenarioNames } from './work/load.mjs'

const target = join(dirname(dirname(fileURLToPath(import.meta.url))), 'tests/golden-hashes.json')
const most = 16

const hashOf = name => {
  const scenario = loadScenario(name)
  return runEnsemble(scenario, Math.min(scenario.run.replicates, most)).hash
}

const names = scenarioNames.toSorted()
const before = JSON.parse(readFileSync(target, 'utf8'))
const after = Object.fromEntries(names.map(name => [name, hashOf(name)]))
const changed = names.filter(name => after[name] !== before[name])
console.log(changed.length === 0 ? 'no hash changed' : `changed: ${changed.join(', ')}`)
if (!process.argv.includes('--check')) writeFileSync(target, `${JSON.stringify(after, null, 2)}\n`)
else {
  console.log(`${names.length} scenarios under Node ${process.version}`)
  if (changed.length > 0) process.exitCode = 1
}
