// Builds the viewer and serves it on this machine until Ctrl-C.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const root = join(dirname(dirname(fileURLToPath(import.meta.url))), 'packages/viewer')
const configFile = join(root, 'vite.config.ts')

try {
  await build({ root, configFile, logLevel: 'warn' })
  const server = await preview({
    root,
    configFile,
    logLevel: 'warn',
    // the next free port when this one is taken
    preview: { host: '127.0.0.1', port: 4173, strictPort: false },
  })
  console.log(`Burnout Dynamics is at ${server.resolvedUrls.local[0]} (Ctrl-C ends it)`)
  const end = () => {
    void server.close().finally(() => process.exit(0))
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
} catch (error) {
  console.error(`Burnout Dynamics could not start: ${error.message}`)
  process.exit(1)
}
