import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'

const built = fileURLToPath(new URL('../../../viewer/dist-single/burnout.html', import.meta.url))

/** The viewer on this machine, until it is closed. */
export interface ServedViewer {
  /** Address without what stands behind `#`. */
  readonly address: string
  readonly close: () => Promise<void>
}

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const

/** Serves the one file that the viewer is to this machine alone, on a free port. Fails when it is not built. */
export const serveViewer = async (file = built): Promise<ServedViewer> => {
  if (!existsSync(file))
    throw new Failure(
      exitCode.missingFile,
      `missing file: ${file}; expected the built viewer`,
      'Try: npm run build',
    )
  const page = readFileSync(file)
  const server = createServer(({ method, url }, response) => {
    const known = method === 'GET' || method === 'HEAD'
    if (!known || (url ?? '').replace(/\?.*$/, '') !== '/') {
      response.writeHead(known ? 404 : 405).end()
      return
    }
    response.writeHead(200, { ...headers, 'content-length': page.length })
    response.end(method === 'HEAD' ? undefined : page)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
