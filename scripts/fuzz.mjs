// Tries the readers of files, settings, tables and links on many more cases than the tests do.
//   node scripts/fuzz.mjs [cases]   in all, shared by the properties (200,000)
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const top = dirname(dirname(fileURLToPath(import.meta.url)))
const files = [
  'packages/engine/src/scenario/parse-anything.test.ts',
  'packages/engine/src/scenario/experiment/parse-anything.test.ts',
  'packages/cli/src/reading/read-observations.test.ts',
  'packages/viewer/src/settings/any-address.test.ts',
]
const properties = files
  .map(file => readFileSync(join(top, file), 'utf8').split('fc.assert(').length - 1)
  .reduce((sum, each) => sum + each)
const all = Number(process.argv[2] ?? 200_000)
if (!Number.isInteger(all) || all < properties)
  throw new Error(`not a number of cases: ${process.argv[2]}; expected ${properties} or more`)
const each = Math.ceil(all / properties)
console.log(`${properties} properties, ${each} cases each`)
const { status } = spawnSync(
  process.execPath,
  [
    join(top, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    'unit',
    '--testTimeout=0',
    ...files,
  ],
  { cwd: top, stdio: 'inherit', env: { ...process.env, FUZZ_CASES: String(each) } },
)
process.exitCode = status ?? 1
