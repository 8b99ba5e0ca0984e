import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const root = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'packages/viewer')

/** Loads sources of the viewer that need no page, on the engine as built; `close` ends it. */
export const viewerSource = async () => {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    ssr: { external: ['@burnout/engine'] },
  })
  return { load: path => server.ssrLoadModule(`/src/${path}`), close: () => server.close() }
}
