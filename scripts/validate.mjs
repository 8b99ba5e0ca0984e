// Holds the model against published patterns, as `burnout validate` does.
//   --write  writes docs/validation.md instead of printing a table, and what the viewer shows of it
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  parseScenario,
  runValidation,
  validationPage,
  validationPatterns,
} from '../packages/engine/dist/index.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const load = name => {
  const file = `scenarios/${name}.yaml`
  return parseScenario(readFileSync(join(root, file), 'utf8'), { file })
}

if (process.argv.includes('--write')) {
  const references = { network: load('primary-care-network'), hospital: load('hospital') }
  const result = runValidation(references)
  writeFileSync(join(root, 'docs/validation.md'), validationPage(result, validationPatterns))
  console.log('wrote docs/validation.md')
  await import('./generate.mjs')
} else {
  const main = join(root, 'packages/cli/dist/main.js')
  const args = [main, 'validate', ...process.argv.slice(2)]
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
}
