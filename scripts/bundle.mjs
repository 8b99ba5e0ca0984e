// Puts the compiled engine into one file for Node, what worker threads run into two, and what speaks with the server
// of a queue into one, when any has changed since: every command and every worker then starts in a sixth of the time
// that some four hundred small modules take, and a worker that is ended while it starts leaves no file open.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const changedAt = path => {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  return found === undefined ? 0 : found.mtimeMs
}

/** Builds what a package bundles, unless that is newer than all it is made of. */
const bundle = (name, made, sources, config = 'vite.config.ts') => {
  const from = [...sources, `packages/${name}/${config}`].map(changedAt)
  if (changedAt(made) > Math.max(...from)) return
  const { status } = spawnSync(
    process.execPath,
    ['../../node_modules/vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'warn'],
    // stdout belongs to the command that follows, so set-up talks on stderr
    { cwd: join(root, 'packages', name), stdio: ['ignore', 2, 2] },
  )
  if (status !== 0) process.exit(status ?? 1)
}

const engine = 'packages/engine/dist/bundle/index.js'
bundle('engine', engine, ['packages/engine/dist/.tsbuildinfo'])
bundle('cli', 'packages/cli/dist/worker/worker.cjs', [engine, 'packages/cli/dist/.tsbuildinfo'])
bundle(
  'cli',
  'packages/cli/dist/bundle/queue-server.js',
  ['packages/cli/dist/queue/server.js', 'pnpm-lock.yaml'],
  'vite.queue.config.ts',
)
