import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { runEnsemble } from '@burnout/engine'
import { chromium } from 'playwright-core'
import { build, defaultClientConditions } from 'vite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import golden from '../golden-hashes.json' with { type: 'json' }
import { executablePath, launchArguments } from '../chromium.ts'
import { firefoxPath } from '../firefox.ts'
import { loadScenario } from '../scenario-files.ts'

// ends only what would never come
vi.setConfig({ testTimeout: 300_000 })

/** Every fourth scenario, so that it takes seconds; all of them with `SAME_BITS=all`. */
const every = process.env['SAME_BITS'] === 'all' ? 1 : 4

const root = fileURLToPath(new URL('same-bits', import.meta.url))
const site = mkdtempSync(join(tmpdir(), 'burnout-same-bits-'))

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }

let server: Server
let address: string
let answered: (answer: unknown) => void = () => {}

/** What the next page answers that is opened. */
const nextAnswer = (): Promise<unknown> =>
  new Promise(resolve => {
    answered = resolve
  })

beforeAll(async () => {
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['source', ...defaultClientConditions] },
    worker: { format: 'es' },
    build: { chunkSizeWarningLimit: 2_000, outDir: site, emptyOutDir: true, target: 'es2022' },
  })
  server = createServer((request, response) => {
    const serve = async (): Promise<void> => {
      if (request.method === 'POST') {
        answered(JSON.parse(await text(request)))
        response.end()
        return
      }
      const path = normalize(
        new URL(request.url ?? '/', address).pathname.replace(/\/$/, '/index.html'),
      )
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
      response.end(await readFile(join(site, path)))
    }
    serve().catch(() => response.writeHead(404).end())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/?every=${every}`
})
afterAll(() => {
  server?.close()
  rmSync(site, { recursive: true, force: true })
})

const expected = () => ({
  ...Object.fromEntries(Object.entries(golden).filter((_, at) => at % every === 0)),
  page: runEnsemble(loadScenario('baseline'), 2).hash,
})

test('Chromium computes the golden hashes of shipped scenarios, in a worker and on the page', async () => {
  const browser = await chromium.launch({
    executablePath: executablePath ?? '',
    args: launchArguments,
  })
  const answer = nextAnswer()
  await (await browser.newPage()).goto(address)
  expect(await answer).toEqual(expected())
  await browser.close()
})

test.skipIf(firefoxPath === undefined)('so does Firefox, whose JavaScript is another', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'burnout-firefox-'))
  const answer = nextAnswer()
  const browser = spawn(
    firefoxPath ?? '',
    ['--headless', '--no-remote', '--profile', profile, address],
    { stdio: 'ignore', env: { ...process.env, HOME: profile } },
  )
  const ended = once(browser, 'exit')
  try {
    expect(await answer).toEqual(expected())
  } finally {
    browser.kill()
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
})
