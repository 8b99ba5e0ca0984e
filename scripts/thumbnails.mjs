// Writes tests/e2e/thumbnails: how every page looks, with which the browser tests compare.
// Only for changes that are meant to be seen; look at what git says has changed.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const top = dirname(dirname(fileURLToPath(import.meta.url)))
const { status } = spawnSync(
  process.execPath,
  [
    join(top, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    'browser',
    'tests/e2e/looks.test.ts',
  ],
  { cwd: top, stdio: 'inherit', env: { ...process.env, THUMBNAILS: 'write' } },
)
process.exitCode = status ?? 1
