// Writes sbom.json: every package that the product is built from, in the CycloneDX format, from the lockfile.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const top = dirname(dirname(fileURLToPath(import.meta.url)))
const { packageManager } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'))
const { status } = spawnSync(
  'npx',
  [
    '--yes',
    packageManager,
    'sbom',
    '--prod',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
    '--out',
    'sbom.json',
  ],
  { cwd: top, stdio: 'inherit', shell: process.platform === 'win32' },
)
process.exitCode = status ?? 1
