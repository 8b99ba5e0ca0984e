// Brings the checkout up to date before any command: installs the workspace with the pinned pnpm
// when node_modules does not match the lockfile, then compiles, and translates the mechanisms (nothing happens when
// nothing changed).
//   --viewer  also builds the viewer
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const contentOf = path => {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return null
  }
}

const run = (command, args) => {
  const { status } = spawnSync(command, args, {
    cwd: root,
    // stdout belongs to the command that follows, so set-up talks on stderr
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

const lockfile = contentOf('pnpm-lock.yaml')
const installed =
  lockfile !== null &&
  lockfile === contentOf('node_modules/.pnpm/lock.yaml') &&
  contentOf('node_modules/.modules.yaml') !== null

if (!installed) run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'])
run(process.execPath, ['node_modules/typescript/bin/tsc', '-b'])
// where nobody would commit what is written, mechanisms that were changed without it fail
run(process.execPath, ['scripts/compile-tick.mjs', ...(process.env['CI'] ? ['--check'] : [])])
run(process.execPath, ['scripts/bundle.mjs'])
if (process.argv.includes('--viewer')) run(process.execPath, ['scripts/build.mjs'])
